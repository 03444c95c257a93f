'use strict';
// Generated from schemas/explain.schema.json by "npm run generate". Do not edit.

exports.validate = validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"urn:sigv4-conform:schema:explain","title":"ExplainOutput","description":"What sigv4-conform explain --json prints.","type":"object","required":["recognised","condition","alternatives","families","code","values","cause","nearest"],"additionalProperties":false,"properties":{"recognised":{"description":"Whether the text is a condition or a code of the catalogue, or holds a message of it.","type":"boolean","examples":[true]},"condition":{"description":"The likeliest condition; null: not recognised.","type":["string","null"],"examples":["expired"]},"alternatives":{"description":"The other conditions that print the same text, or have the same code; likelier ones first.","type":"array","items":{"type":"string"},"examples":[["not-yet-current"]]},"families":{"description":"The families of services that print it; with a code in the text, only those with this code if there are any.","type":"array","items":{"type":"string"},"examples":[["rest-json"]]},"code":{"description":"The error code in the text, or the only one that the message comes with; null: several are possible, or the reply has none.","type":["string","null"],"examples":["InvalidSignatureException"]},"values":{"description":"What the text holds, by the names of the catalogue's places (requestDate, serverNow, scopeRegion, …) and of the reply's elements (RequestTime, ServerTime, …). Tokens are not shown.","type":"object","properties":{"driftSeconds":{"description":"The signer's clock less the service's, in seconds: negative where the signer's is behind.","type":"integer"},"allowedSeconds":{"description":"How far the clocks may lie apart, in seconds.","type":"integer","minimum":0}},"additionalProperties":{"type":"string"},"examples":[{"requestDate":"20240522T115547Z","driftSeconds":-1101}]},"cause":{"description":"In plain words what AWS compared with what, by how much the clock is off, and what usually causes it; of a text that is not recognised, what other fault it tells; null: nothing can be said.","type":["string","null"],"examples":["AWS compared the region in the credential scope with the region of its endpoint."]},"nearest":{"description":"Where the text is not recognised: the entries of the catalogue nearest to it.","type":"array","items":{"type":"object","required":["condition","families","message"],"additionalProperties":false,"properties":{"condition":{"description":"What would be wrong.","type":"string","examples":["expired"]},"families":{"description":"Which families print it.","type":"array","items":{"type":"string"},"examples":[["rest-json"]]},"message":{"description":"The message, with {places} for values; empty where the reply has none.","type":"string","examples":["Credential should be scoped to a valid region. "]}},"examples":[{"condition":"expired","families":["ec2-query-xml"],"message":"Request has expired."}]},"examples":[[]]}}};

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:sigv4-conform:schema:explain" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.recognised === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "recognised"},message:"must have required property '"+"recognised"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.condition === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "condition"},message:"must have required property '"+"condition"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.alternatives === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "alternatives"},message:"must have required property '"+"alternatives"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.families === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "families"},message:"must have required property '"+"families"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.code === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.values === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "values"},message:"must have required property '"+"values"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.cause === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cause"},message:"must have required property '"+"cause"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.nearest === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "nearest"},message:"must have required property '"+"nearest"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "recognised") || (key0 === "condition")) || (key0 === "alternatives")) || (key0 === "families")) || (key0 === "code")) || (key0 === "values")) || (key0 === "cause")) || (key0 === "nearest"))){
const err8 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.recognised !== undefined){
if(typeof data.recognised !== "boolean"){
const err9 = {instancePath:instancePath+"/recognised",schemaPath:"#/properties/recognised/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.condition !== undefined){
let data1 = data.condition;
if((typeof data1 !== "string") && (data1 !== null)){
const err10 = {instancePath:instancePath+"/condition",schemaPath:"#/properties/condition/type",keyword:"type",params:{type: schema11.properties.condition.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.alternatives !== undefined){
let data2 = data.alternatives;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(typeof data2[i0] !== "string"){
const err11 = {instancePath:instancePath+"/alternatives/" + i0,schemaPath:"#/properties/alternatives/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/alternatives",schemaPath:"#/properties/alternatives/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.families !== undefined){
let data4 = data.families;
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
if(typeof data4[i1] !== "string"){
const err13 = {instancePath:instancePath+"/families/" + i1,schemaPath:"#/properties/families/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/families",schemaPath:"#/properties/families/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.code !== undefined){
let data6 = data.code;
if((typeof data6 !== "string") && (data6 !== null)){
const err15 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: schema11.properties.code.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.values !== undefined){
let data7 = data.values;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key1 in data7){
if(!((key1 === "driftSeconds") || (key1 === "allowedSeconds"))){
if(typeof data7[key1] !== "string"){
const err16 = {instancePath:instancePath+"/values/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/values/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
if(data7.driftSeconds !== undefined){
let data9 = data7.driftSeconds;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err17 = {instancePath:instancePath+"/values/driftSeconds",schemaPath:"#/properties/values/properties/driftSeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data7.allowedSeconds !== undefined){
let data10 = data7.allowedSeconds;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err18 = {instancePath:instancePath+"/values/allowedSeconds",schemaPath:"#/properties/values/properties/allowedSeconds/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 0 || isNaN(data10)){
const err19 = {instancePath:instancePath+"/values/allowedSeconds",schemaPath:"#/properties/values/properties/allowedSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
}
else {
const err20 = {instancePath:instancePath+"/values",schemaPath:"#/properties/values/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.cause !== undefined){
let data11 = data.cause;
if((typeof data11 !== "string") && (data11 !== null)){
const err21 = {instancePath:instancePath+"/cause",schemaPath:"#/properties/cause/type",keyword:"type",params:{type: schema11.properties.cause.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.nearest !== undefined){
let data12 = data.nearest;
if(Array.isArray(data12)){
const len2 = data12.length;
for(let i2=0; i2<len2; i2++){
let data13 = data12[i2];
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.condition === undefined){
const err22 = {instancePath:instancePath+"/nearest/" + i2,schemaPath:"#/properties/nearest/items/required",keyword:"required",params:{missingProperty: "condition"},message:"must have required property '"+"condition"+"'"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data13.families === undefined){
const err23 = {instancePath:instancePath+"/nearest/" + i2,schemaPath:"#/properties/nearest/items/required",keyword:"required",params:{missingProperty: "families"},message:"must have required property '"+"families"+"'"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data13.message === undefined){
const err24 = {instancePath:instancePath+"/nearest/" + i2,schemaPath:"#/properties/nearest/items/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
for(const key2 in data13){
if(!(((key2 === "condition") || (key2 === "families")) || (key2 === "message"))){
const err25 = {instancePath:instancePath+"/nearest/" + i2,schemaPath:"#/properties/nearest/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data13.condition !== undefined){
if(typeof data13.condition !== "string"){
const err26 = {instancePath:instancePath+"/nearest/" + i2+"/condition",schemaPath:"#/properties/nearest/items/properties/condition/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data13.families !== undefined){
let data15 = data13.families;
if(Array.isArray(data15)){
const len3 = data15.length;
for(let i3=0; i3<len3; i3++){
if(typeof data15[i3] !== "string"){
const err27 = {instancePath:instancePath+"/nearest/" + i2+"/families/" + i3,schemaPath:"#/properties/nearest/items/properties/families/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath:instancePath+"/nearest/" + i2+"/families",schemaPath:"#/properties/nearest/items/properties/families/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data13.message !== undefined){
if(typeof data13.message !== "string"){
const err29 = {instancePath:instancePath+"/nearest/" + i2+"/message",schemaPath:"#/properties/nearest/items/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath:instancePath+"/nearest/" + i2,schemaPath:"#/properties/nearest/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/nearest",schemaPath:"#/properties/nearest/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

