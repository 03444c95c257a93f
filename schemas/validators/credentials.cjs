'use strict';
// Generated from schemas/credentials.schema.json by "npm run generate". Do not edit.

exports.validate = validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"urn:sigv4-conform:schema:credentials","title":"CredentialsFile","description":"suites/credentials.yaml: the named sets of keys that cases sign with. Only example keys that AWS publishes, for these are printed in reports.","type":"object","required":["about","credentials"],"additionalProperties":false,"properties":{"about":{"description":"What the file holds.","type":"string","examples":["The example keys of AWS's documentation."]},"credentials":{"description":"The sets.","type":"array","minItems":1,"items":{"$ref":"#/definitions/credentialsEntry"},"examples":[[]]}},"definitions":{"credentialsEntry":{"description":"One set of keys, and what the receiving services know of it.","type":"object","required":["name","source","access-key-id","secret-access-key","standing"],"additionalProperties":false,"properties":{"name":{"description":"The name that cases use.","type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","examples":["documentation"]},"source":{"description":"Where AWS publishes these keys.","type":"string","examples":["https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html"]},"access-key-id":{"description":"The access key id, as in the Credential.","type":"string","pattern":"^[A-Z0-9]{4,128}$","examples":["AKIAIOSFODNN7EXAMPLE"]},"secret-access-key":{"description":"The secret access key, the text that AWS4 is put before.","type":"string","minLength":1,"examples":["wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"]},"session-token":{"description":"The session token of temporary credentials.","type":"string","examples":["AQoDYXdzEJr"]},"standing":{"description":"What every receiving service knows: active (valid), unknown (the access key id is not known), wrong-secret (the id is known with another secret), token-invalid (the id is known, the token is not its own), token-expired.","type":"string","enum":["active","unknown","wrong-secret","token-invalid","token-expired"],"examples":["active"]}},"examples":[{"name":"documentation"}]}}};
const schema12 = {"description":"One set of keys, and what the receiving services know of it.","type":"object","required":["name","source","access-key-id","secret-access-key","standing"],"additionalProperties":false,"properties":{"name":{"description":"The name that cases use.","type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","examples":["documentation"]},"source":{"description":"Where AWS publishes these keys.","type":"string","examples":["https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html"]},"access-key-id":{"description":"The access key id, as in the Credential.","type":"string","pattern":"^[A-Z0-9]{4,128}$","examples":["AKIAIOSFODNN7EXAMPLE"]},"secret-access-key":{"description":"The secret access key, the text that AWS4 is put before.","type":"string","minLength":1,"examples":["wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"]},"session-token":{"description":"The session token of temporary credentials.","type":"string","examples":["AQoDYXdzEJr"]},"standing":{"description":"What every receiving service knows: active (valid), unknown (the access key id is not known), wrong-secret (the id is known with another secret), token-invalid (the id is known, the token is not its own), token-expired.","type":"string","enum":["active","unknown","wrong-secret","token-invalid","token-expired"],"examples":["active"]}},"examples":[{"name":"documentation"}]};
const pattern0 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");
const pattern1 = new RegExp("^[A-Z0-9]{4,128}$", "u");
const func2 = require("ajv/dist/runtime/ucs2length").default;

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:sigv4-conform:schema:credentials" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.about === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "about"},message:"must have required property '"+"about"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.credentials === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "credentials"},message:"must have required property '"+"credentials"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "about") || (key0 === "credentials"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.about !== undefined){
if(typeof data.about !== "string"){
const err3 = {instancePath:instancePath+"/about",schemaPath:"#/properties/about/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.credentials !== undefined){
let data1 = data.credentials;
if(Array.isArray(data1)){
if(data1.length < 1){
const err4 = {instancePath:instancePath+"/credentials",schemaPath:"#/properties/credentials/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.name === undefined){
const err5 = {instancePath:instancePath+"/credentials/" + i0,schemaPath:"#/definitions/credentialsEntry/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data2.source === undefined){
const err6 = {instancePath:instancePath+"/credentials/" + i0,schemaPath:"#/definitions/credentialsEntry/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data2["access-key-id"] === undefined){
const err7 = {instancePath:instancePath+"/credentials/" + i0,schemaPath:"#/definitions/credentialsEntry/required",keyword:"required",params:{missingProperty: "access-key-id"},message:"must have required property '"+"access-key-id"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data2["secret-access-key"] === undefined){
const err8 = {instancePath:instancePath+"/credentials/" + i0,schemaPath:"#/definitions/credentialsEntry/required",keyword:"required",params:{missingProperty: "secret-access-key"},message:"must have required property '"+"secret-access-key"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data2.standing === undefined){
const err9 = {instancePath:instancePath+"/credentials/" + i0,schemaPath:"#/definitions/credentialsEntry/required",keyword:"required",params:{missingProperty: "standing"},message:"must have required property '"+"standing"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key1 in data2){
if(!((((((key1 === "name") || (key1 === "source")) || (key1 === "access-key-id")) || (key1 === "secret-access-key")) || (key1 === "session-token")) || (key1 === "standing"))){
const err10 = {instancePath:instancePath+"/credentials/" + i0,schemaPath:"#/definitions/credentialsEntry/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data2.name !== undefined){
let data3 = data2.name;
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
const err11 = {instancePath:instancePath+"/credentials/" + i0+"/name",schemaPath:"#/definitions/credentialsEntry/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/credentials/" + i0+"/name",schemaPath:"#/definitions/credentialsEntry/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data2.source !== undefined){
if(typeof data2.source !== "string"){
const err13 = {instancePath:instancePath+"/credentials/" + i0+"/source",schemaPath:"#/definitions/credentialsEntry/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data2["access-key-id"] !== undefined){
let data5 = data2["access-key-id"];
if(typeof data5 === "string"){
if(!pattern1.test(data5)){
const err14 = {instancePath:instancePath+"/credentials/" + i0+"/access-key-id",schemaPath:"#/definitions/credentialsEntry/properties/access-key-id/pattern",keyword:"pattern",params:{pattern: "^[A-Z0-9]{4,128}$"},message:"must match pattern \""+"^[A-Z0-9]{4,128}$"+"\""};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/credentials/" + i0+"/access-key-id",schemaPath:"#/definitions/credentialsEntry/properties/access-key-id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data2["secret-access-key"] !== undefined){
let data6 = data2["secret-access-key"];
if(typeof data6 === "string"){
if(func2(data6) < 1){
const err16 = {instancePath:instancePath+"/credentials/" + i0+"/secret-access-key",schemaPath:"#/definitions/credentialsEntry/properties/secret-access-key/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/credentials/" + i0+"/secret-access-key",schemaPath:"#/definitions/credentialsEntry/properties/secret-access-key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data2["session-token"] !== undefined){
if(typeof data2["session-token"] !== "string"){
const err18 = {instancePath:instancePath+"/credentials/" + i0+"/session-token",schemaPath:"#/definitions/credentialsEntry/properties/session-token/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data2.standing !== undefined){
let data8 = data2.standing;
if(typeof data8 !== "string"){
const err19 = {instancePath:instancePath+"/credentials/" + i0+"/standing",schemaPath:"#/definitions/credentialsEntry/properties/standing/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(!(((((data8 === "active") || (data8 === "unknown")) || (data8 === "wrong-secret")) || (data8 === "token-invalid")) || (data8 === "token-expired"))){
const err20 = {instancePath:instancePath+"/credentials/" + i0+"/standing",schemaPath:"#/definitions/credentialsEntry/properties/standing/enum",keyword:"enum",params:{allowedValues: schema12.properties.standing.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/credentials/" + i0,schemaPath:"#/definitions/credentialsEntry/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/credentials",schemaPath:"#/properties/credentials/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

