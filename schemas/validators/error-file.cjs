'use strict';
// Generated from schemas/error-file.schema.json by "npm run generate". Do not edit.

exports.validate = validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"urn:sigv4-conform:schema:error-file","title":"ErrorFile","description":"The documented errors of a family of services: suites/errors/<family>.yaml. One entry a condition, exact to the blank.","type":"object","required":["about","family","carrier","checks","errors"],"additionalProperties":false,"properties":{"about":{"description":"Which services answer like this.","type":"string","examples":["AWS's query protocol: IAM, STS, SES, CloudFormation and others."]},"family":{"description":"The family's name, as in the file's.","type":"string","pattern":"^[a-z0-9.]+(-[a-z0-9.]+)*$","examples":["query-xml"]},"carrier":{"description":"How a reply carries the error.","type":"object","required":["body","content-type","error-type-header","request-id-header","source","confidence"],"additionalProperties":false,"properties":{"body":{"description":"The layout of the body, with {namespace} {code} {message} {requestId}; values are escaped for the language of the content type.","type":"string","examples":["{\"message\":\"{message}\"}"]},"content-type":{"description":"The value of content-type; it decides how values are escaped.","type":"string","examples":["application/json","text/xml"]},"error-type-header":{"description":"true if the code travels in x-amzn-ErrorType.","type":"boolean","examples":[true]},"request-id-header":{"description":"The header that carries the request id.","type":"string","examples":["x-amzn-RequestId"]},"source":{"$ref":"#/definitions/sources"},"confidence":{"$ref":"#/definitions/confidence"}},"examples":[{"body":"{\"message\":\"{message}\"}"}]},"checks":{"description":"The checks in the order in which the family makes them: the first fault is the one that is answered.","type":"object","required":["order","source","confidence"],"additionalProperties":false,"properties":{"order":{"description":"Names of checks.","type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","enum":["carrier","algorithm-named","algorithm","authorization-syntax","components","host-signed","signed-headers-sent","date-format","window","credential-parts","scope","token","key","signature"]},"examples":[["carrier","algorithm","signature"]]},"source":{"$ref":"#/definitions/sources"},"confidence":{"$ref":"#/definitions/confidence"}},"examples":[{"order":["carrier","signature"]}]},"errors":{"description":"The entries.","type":"array","minItems":1,"items":{"$ref":"#/definitions/documentedError"},"examples":[[]]}},"definitions":{"sources":{"description":"Where it is documented or was seen.","type":"array","minItems":1,"items":{"type":"string","minLength":5},"examples":[["https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-troubleshooting.html"]]},"confidence":{"description":"documented: AWS says it. observed: replies of the service were quoted in public. inferred: an emulator says it, or it is carried over from a sibling family.","type":"string","enum":["documented","observed","inferred"],"examples":["documented"]},"documentedError":{"description":"What the family answers to one condition.","type":"object","required":["condition","references","code","status","message","confidence","sources"],"additionalProperties":false,"properties":{"condition":{"description":"What is wrong: the same word in every family.","type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","examples":["scope-service"]},"references":{"description":"Ids of the facts that the entry comes from.","type":"array","minItems":1,"items":{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$"},"examples":[["q-scope-service"]]},"code":{"description":"The error code.","type":"string","examples":["SignatureDoesNotMatch"]},"status":{"description":"HTTP status code.","type":"integer","minimum":100,"maximum":599,"examples":[403]},"message":{"description":"The message, exact to the blank, with named placeholders in braces.","type":"string","examples":["Credential should be scoped to correct service: '{service}'. "]},"confidence":{"$ref":"#/definitions/confidence"},"sources":{"$ref":"#/definitions/sources"},"note":{"description":"What a reader should know of the entry.","type":"string","examples":["With a final period: that tells it from token-invalid."]},"sentences":{"description":"Where the message is put together from sentences, each for one fault: the name of the fault and its sentence, in their order.","type":"array","items":{"$ref":"#/definitions/sentence"},"examples":[[{"of":"Credential","text":"Authorization header requires 'Credential' parameter. "}]]},"variants":{"description":"Other wordings of the same error: of the query form, of a service that discloses its canonical request, of former times.","type":"array","items":{"$ref":"#/definitions/variant"},"examples":[[]]}},"examples":[{"condition":"scope-service"}]},"sentence":{"description":"A sentence of a message.","type":"object","required":["of","text"],"additionalProperties":false,"properties":{"of":{"description":"What the sentence is about.","type":"string","examples":["Credential"]},"text":{"description":"The sentence with the blank that follows it.","type":"string","examples":["Authorization header requires 'Credential' parameter. "]}},"examples":[{"of":"Credential","text":"Authorization header requires 'Credential' parameter. "}]},"variant":{"description":"Another wording of the entry; members that it does not give are the entry's.","type":"object","required":["name","when","references","confidence","sources"],"additionalProperties":false,"properties":{"name":{"description":"The variant's name, which a case may pin.","type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","examples":["documented-2012"]},"when":{"description":"query: the answer to the query form. disclosing: the answer of a service that discloses its canonical request. no-algorithm: the answer to an Authorization header whose first word holds an equal-sign. other: a wording of another time, recognised, and answered only where a case pins it.","type":"string","enum":["query","disclosing","no-algorithm","other"],"examples":["other"]},"references":{"description":"Ids of the facts that the variant comes from.","type":"array","minItems":1,"items":{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$"},"examples":[["q-scope-region-legacy"]]},"code":{"description":"The error code.","type":"string","examples":["MissingAuthenticationToken"]},"status":{"description":"HTTP status code.","type":"integer","minimum":100,"maximum":599,"examples":[403]},"message":{"description":"The message, exact to the blank, with named placeholders in braces.","type":"string","examples":["Credential should be scoped to a valid region, not '{scopeRegion}'. "]},"sentences":{"description":"As the entry's.","type":"array","items":{"$ref":"#/definitions/sentence"},"examples":[[]]},"era":{"description":"When the wording was seen.","type":"string","examples":["2012 to 2022-08"]},"confidence":{"$ref":"#/definitions/confidence"},"sources":{"$ref":"#/definitions/sources"}},"examples":[{"name":"documented-2012","when":"other"}]}}};
const schema12 = {"description":"Where it is documented or was seen.","type":"array","minItems":1,"items":{"type":"string","minLength":5},"examples":[["https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-troubleshooting.html"]]};
const schema13 = {"description":"documented: AWS says it. observed: replies of the service were quoted in public. inferred: an emulator says it, or it is carried over from a sibling family.","type":"string","enum":["documented","observed","inferred"],"examples":["documented"]};
const pattern0 = new RegExp("^[a-z0-9.]+(-[a-z0-9.]+)*$", "u");
const func2 = require("ajv/dist/runtime/ucs2length").default;
const schema16 = {"description":"What the family answers to one condition.","type":"object","required":["condition","references","code","status","message","confidence","sources"],"additionalProperties":false,"properties":{"condition":{"description":"What is wrong: the same word in every family.","type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","examples":["scope-service"]},"references":{"description":"Ids of the facts that the entry comes from.","type":"array","minItems":1,"items":{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$"},"examples":[["q-scope-service"]]},"code":{"description":"The error code.","type":"string","examples":["SignatureDoesNotMatch"]},"status":{"description":"HTTP status code.","type":"integer","minimum":100,"maximum":599,"examples":[403]},"message":{"description":"The message, exact to the blank, with named placeholders in braces.","type":"string","examples":["Credential should be scoped to correct service: '{service}'. "]},"confidence":{"$ref":"#/definitions/confidence"},"sources":{"$ref":"#/definitions/sources"},"note":{"description":"What a reader should know of the entry.","type":"string","examples":["With a final period: that tells it from token-invalid."]},"sentences":{"description":"Where the message is put together from sentences, each for one fault: the name of the fault and its sentence, in their order.","type":"array","items":{"$ref":"#/definitions/sentence"},"examples":[[{"of":"Credential","text":"Authorization header requires 'Credential' parameter. "}]]},"variants":{"description":"Other wordings of the same error: of the query form, of a service that discloses its canonical request, of former times.","type":"array","items":{"$ref":"#/definitions/variant"},"examples":[[]]}},"examples":[{"condition":"scope-service"}]};
const schema19 = {"description":"A sentence of a message.","type":"object","required":["of","text"],"additionalProperties":false,"properties":{"of":{"description":"What the sentence is about.","type":"string","examples":["Credential"]},"text":{"description":"The sentence with the blank that follows it.","type":"string","examples":["Authorization header requires 'Credential' parameter. "]}},"examples":[{"of":"Credential","text":"Authorization header requires 'Credential' parameter. "}]};
const func4 = Object.prototype.hasOwnProperty;
const pattern1 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");
const schema20 = {"description":"Another wording of the entry; members that it does not give are the entry's.","type":"object","required":["name","when","references","confidence","sources"],"additionalProperties":false,"properties":{"name":{"description":"The variant's name, which a case may pin.","type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","examples":["documented-2012"]},"when":{"description":"query: the answer to the query form. disclosing: the answer of a service that discloses its canonical request. no-algorithm: the answer to an Authorization header whose first word holds an equal-sign. other: a wording of another time, recognised, and answered only where a case pins it.","type":"string","enum":["query","disclosing","no-algorithm","other"],"examples":["other"]},"references":{"description":"Ids of the facts that the variant comes from.","type":"array","minItems":1,"items":{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$"},"examples":[["q-scope-region-legacy"]]},"code":{"description":"The error code.","type":"string","examples":["MissingAuthenticationToken"]},"status":{"description":"HTTP status code.","type":"integer","minimum":100,"maximum":599,"examples":[403]},"message":{"description":"The message, exact to the blank, with named placeholders in braces.","type":"string","examples":["Credential should be scoped to a valid region, not '{scopeRegion}'. "]},"sentences":{"description":"As the entry's.","type":"array","items":{"$ref":"#/definitions/sentence"},"examples":[[]]},"era":{"description":"When the wording was seen.","type":"string","examples":["2012 to 2022-08"]},"confidence":{"$ref":"#/definitions/confidence"},"sources":{"$ref":"#/definitions/sources"}},"examples":[{"name":"documented-2012","when":"other"}]};

function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.when === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "when"},message:"must have required property '"+"when"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.references === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "references"},message:"must have required property '"+"references"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.confidence === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "confidence"},message:"must have required property '"+"confidence"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.sources === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sources"},message:"must have required property '"+"sources"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(func4.call(schema20.properties, key0))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(!pattern1.test(data0)){
const err6 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.when !== undefined){
let data1 = data.when;
if(typeof data1 !== "string"){
const err8 = {instancePath:instancePath+"/when",schemaPath:"#/properties/when/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!((((data1 === "query") || (data1 === "disclosing")) || (data1 === "no-algorithm")) || (data1 === "other"))){
const err9 = {instancePath:instancePath+"/when",schemaPath:"#/properties/when/enum",keyword:"enum",params:{allowedValues: schema20.properties.when.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.references !== undefined){
let data2 = data.references;
if(Array.isArray(data2)){
if(data2.length < 1){
const err10 = {instancePath:instancePath+"/references",schemaPath:"#/properties/references/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(!pattern1.test(data3)){
const err11 = {instancePath:instancePath+"/references/" + i0,schemaPath:"#/properties/references/items/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
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
const err12 = {instancePath:instancePath+"/references/" + i0,schemaPath:"#/properties/references/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/references",schemaPath:"#/properties/references/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.code !== undefined){
if(typeof data.code !== "string"){
const err14 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.status !== undefined){
let data5 = data.status;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err15 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 599 || isNaN(data5)){
const err16 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},message:"must be <= 599"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data5 < 100 || isNaN(data5)){
const err17 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100},message:"must be >= 100"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
const err18 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.sentences !== undefined){
let data7 = data.sentences;
if(Array.isArray(data7)){
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
let data8 = data7[i1];
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.of === undefined){
const err19 = {instancePath:instancePath+"/sentences/" + i1,schemaPath:"#/definitions/sentence/required",keyword:"required",params:{missingProperty: "of"},message:"must have required property '"+"of"+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data8.text === undefined){
const err20 = {instancePath:instancePath+"/sentences/" + i1,schemaPath:"#/definitions/sentence/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
for(const key1 in data8){
if(!((key1 === "of") || (key1 === "text"))){
const err21 = {instancePath:instancePath+"/sentences/" + i1,schemaPath:"#/definitions/sentence/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data8.of !== undefined){
if(typeof data8.of !== "string"){
const err22 = {instancePath:instancePath+"/sentences/" + i1+"/of",schemaPath:"#/definitions/sentence/properties/of/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data8.text !== undefined){
if(typeof data8.text !== "string"){
const err23 = {instancePath:instancePath+"/sentences/" + i1+"/text",schemaPath:"#/definitions/sentence/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/sentences/" + i1,schemaPath:"#/definitions/sentence/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/sentences",schemaPath:"#/properties/sentences/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.era !== undefined){
if(typeof data.era !== "string"){
const err26 = {instancePath:instancePath+"/era",schemaPath:"#/properties/era/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.confidence !== undefined){
let data12 = data.confidence;
if(typeof data12 !== "string"){
const err27 = {instancePath:instancePath+"/confidence",schemaPath:"#/definitions/confidence/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(!(((data12 === "documented") || (data12 === "observed")) || (data12 === "inferred"))){
const err28 = {instancePath:instancePath+"/confidence",schemaPath:"#/definitions/confidence/enum",keyword:"enum",params:{allowedValues: schema13.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.sources !== undefined){
let data13 = data.sources;
if(Array.isArray(data13)){
if(data13.length < 1){
const err29 = {instancePath:instancePath+"/sources",schemaPath:"#/definitions/sources/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
const len2 = data13.length;
for(let i2=0; i2<len2; i2++){
let data14 = data13[i2];
if(typeof data14 === "string"){
if(func2(data14) < 5){
const err30 = {instancePath:instancePath+"/sources/" + i2,schemaPath:"#/definitions/sources/items/minLength",keyword:"minLength",params:{limit: 5},message:"must NOT have fewer than 5 characters"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/sources/" + i2,schemaPath:"#/definitions/sources/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err32 = {instancePath:instancePath+"/sources",schemaPath:"#/definitions/sources/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
validate12.errors = vErrors;
return errors === 0;
}


function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.condition === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "condition"},message:"must have required property '"+"condition"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.references === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "references"},message:"must have required property '"+"references"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.code === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.status === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.message === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.confidence === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "confidence"},message:"must have required property '"+"confidence"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.sources === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sources"},message:"must have required property '"+"sources"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key0 in data){
if(!(func4.call(schema16.properties, key0))){
const err7 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.condition !== undefined){
let data0 = data.condition;
if(typeof data0 === "string"){
if(!pattern1.test(data0)){
const err8 = {instancePath:instancePath+"/condition",schemaPath:"#/properties/condition/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/condition",schemaPath:"#/properties/condition/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.references !== undefined){
let data1 = data.references;
if(Array.isArray(data1)){
if(data1.length < 1){
const err10 = {instancePath:instancePath+"/references",schemaPath:"#/properties/references/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(!pattern1.test(data2)){
const err11 = {instancePath:instancePath+"/references/" + i0,schemaPath:"#/properties/references/items/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
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
const err12 = {instancePath:instancePath+"/references/" + i0,schemaPath:"#/properties/references/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/references",schemaPath:"#/properties/references/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.code !== undefined){
if(typeof data.code !== "string"){
const err14 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.status !== undefined){
let data4 = data.status;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err15 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 599 || isNaN(data4)){
const err16 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},message:"must be <= 599"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data4 < 100 || isNaN(data4)){
const err17 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100},message:"must be >= 100"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
const err18 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.confidence !== undefined){
let data6 = data.confidence;
if(typeof data6 !== "string"){
const err19 = {instancePath:instancePath+"/confidence",schemaPath:"#/definitions/confidence/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(!(((data6 === "documented") || (data6 === "observed")) || (data6 === "inferred"))){
const err20 = {instancePath:instancePath+"/confidence",schemaPath:"#/definitions/confidence/enum",keyword:"enum",params:{allowedValues: schema13.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.sources !== undefined){
let data7 = data.sources;
if(Array.isArray(data7)){
if(data7.length < 1){
const err21 = {instancePath:instancePath+"/sources",schemaPath:"#/definitions/sources/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
let data8 = data7[i1];
if(typeof data8 === "string"){
if(func2(data8) < 5){
const err22 = {instancePath:instancePath+"/sources/" + i1,schemaPath:"#/definitions/sources/items/minLength",keyword:"minLength",params:{limit: 5},message:"must NOT have fewer than 5 characters"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/sources/" + i1,schemaPath:"#/definitions/sources/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/sources",schemaPath:"#/definitions/sources/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.note !== undefined){
if(typeof data.note !== "string"){
const err25 = {instancePath:instancePath+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.sentences !== undefined){
let data10 = data.sentences;
if(Array.isArray(data10)){
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
let data11 = data10[i2];
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.of === undefined){
const err26 = {instancePath:instancePath+"/sentences/" + i2,schemaPath:"#/definitions/sentence/required",keyword:"required",params:{missingProperty: "of"},message:"must have required property '"+"of"+"'"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data11.text === undefined){
const err27 = {instancePath:instancePath+"/sentences/" + i2,schemaPath:"#/definitions/sentence/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
for(const key1 in data11){
if(!((key1 === "of") || (key1 === "text"))){
const err28 = {instancePath:instancePath+"/sentences/" + i2,schemaPath:"#/definitions/sentence/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data11.of !== undefined){
if(typeof data11.of !== "string"){
const err29 = {instancePath:instancePath+"/sentences/" + i2+"/of",schemaPath:"#/definitions/sentence/properties/of/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data11.text !== undefined){
if(typeof data11.text !== "string"){
const err30 = {instancePath:instancePath+"/sentences/" + i2+"/text",schemaPath:"#/definitions/sentence/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err31 = {instancePath:instancePath+"/sentences/" + i2,schemaPath:"#/definitions/sentence/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err32 = {instancePath:instancePath+"/sentences",schemaPath:"#/properties/sentences/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.variants !== undefined){
let data14 = data.variants;
if(Array.isArray(data14)){
const len3 = data14.length;
for(let i3=0; i3<len3; i3++){
if(!(validate12(data14[i3], {instancePath:instancePath+"/variants/" + i3,parentData:data14,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
errors = vErrors.length;
}
}
}
else {
const err33 = {instancePath:instancePath+"/variants",schemaPath:"#/properties/variants/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
else {
const err34 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}


function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:sigv4-conform:schema:error-file" */;
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
if(data.family === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "family"},message:"must have required property '"+"family"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.carrier === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "carrier"},message:"must have required property '"+"carrier"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.checks === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "checks"},message:"must have required property '"+"checks"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.errors === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "errors"},message:"must have required property '"+"errors"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "about") || (key0 === "family")) || (key0 === "carrier")) || (key0 === "checks")) || (key0 === "errors"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.about !== undefined){
if(typeof data.about !== "string"){
const err6 = {instancePath:instancePath+"/about",schemaPath:"#/properties/about/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.family !== undefined){
let data1 = data.family;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err7 = {instancePath:instancePath+"/family",schemaPath:"#/properties/family/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9.]+(-[a-z0-9.]+)*$"},message:"must match pattern \""+"^[a-z0-9.]+(-[a-z0-9.]+)*$"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/family",schemaPath:"#/properties/family/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.carrier !== undefined){
let data2 = data.carrier;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.body === undefined){
const err9 = {instancePath:instancePath+"/carrier",schemaPath:"#/properties/carrier/required",keyword:"required",params:{missingProperty: "body"},message:"must have required property '"+"body"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data2["content-type"] === undefined){
const err10 = {instancePath:instancePath+"/carrier",schemaPath:"#/properties/carrier/required",keyword:"required",params:{missingProperty: "content-type"},message:"must have required property '"+"content-type"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data2["error-type-header"] === undefined){
const err11 = {instancePath:instancePath+"/carrier",schemaPath:"#/properties/carrier/required",keyword:"required",params:{missingProperty: "error-type-header"},message:"must have required property '"+"error-type-header"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data2["request-id-header"] === undefined){
const err12 = {instancePath:instancePath+"/carrier",schemaPath:"#/properties/carrier/required",keyword:"required",params:{missingProperty: "request-id-header"},message:"must have required property '"+"request-id-header"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data2.source === undefined){
const err13 = {instancePath:instancePath+"/carrier",schemaPath:"#/properties/carrier/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data2.confidence === undefined){
const err14 = {instancePath:instancePath+"/carrier",schemaPath:"#/properties/carrier/required",keyword:"required",params:{missingProperty: "confidence"},message:"must have required property '"+"confidence"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
for(const key1 in data2){
if(!((((((key1 === "body") || (key1 === "content-type")) || (key1 === "error-type-header")) || (key1 === "request-id-header")) || (key1 === "source")) || (key1 === "confidence"))){
const err15 = {instancePath:instancePath+"/carrier",schemaPath:"#/properties/carrier/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data2.body !== undefined){
if(typeof data2.body !== "string"){
const err16 = {instancePath:instancePath+"/carrier/body",schemaPath:"#/properties/carrier/properties/body/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data2["content-type"] !== undefined){
if(typeof data2["content-type"] !== "string"){
const err17 = {instancePath:instancePath+"/carrier/content-type",schemaPath:"#/properties/carrier/properties/content-type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data2["error-type-header"] !== undefined){
if(typeof data2["error-type-header"] !== "boolean"){
const err18 = {instancePath:instancePath+"/carrier/error-type-header",schemaPath:"#/properties/carrier/properties/error-type-header/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data2["request-id-header"] !== undefined){
if(typeof data2["request-id-header"] !== "string"){
const err19 = {instancePath:instancePath+"/carrier/request-id-header",schemaPath:"#/properties/carrier/properties/request-id-header/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data2.source !== undefined){
let data7 = data2.source;
if(Array.isArray(data7)){
if(data7.length < 1){
const err20 = {instancePath:instancePath+"/carrier/source",schemaPath:"#/definitions/sources/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(typeof data8 === "string"){
if(func2(data8) < 5){
const err21 = {instancePath:instancePath+"/carrier/source/" + i0,schemaPath:"#/definitions/sources/items/minLength",keyword:"minLength",params:{limit: 5},message:"must NOT have fewer than 5 characters"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/carrier/source/" + i0,schemaPath:"#/definitions/sources/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err23 = {instancePath:instancePath+"/carrier/source",schemaPath:"#/definitions/sources/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data2.confidence !== undefined){
let data9 = data2.confidence;
if(typeof data9 !== "string"){
const err24 = {instancePath:instancePath+"/carrier/confidence",schemaPath:"#/definitions/confidence/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(!(((data9 === "documented") || (data9 === "observed")) || (data9 === "inferred"))){
const err25 = {instancePath:instancePath+"/carrier/confidence",schemaPath:"#/definitions/confidence/enum",keyword:"enum",params:{allowedValues: schema13.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/carrier",schemaPath:"#/properties/carrier/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.checks !== undefined){
let data10 = data.checks;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.order === undefined){
const err27 = {instancePath:instancePath+"/checks",schemaPath:"#/properties/checks/required",keyword:"required",params:{missingProperty: "order"},message:"must have required property '"+"order"+"'"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data10.source === undefined){
const err28 = {instancePath:instancePath+"/checks",schemaPath:"#/properties/checks/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data10.confidence === undefined){
const err29 = {instancePath:instancePath+"/checks",schemaPath:"#/properties/checks/required",keyword:"required",params:{missingProperty: "confidence"},message:"must have required property '"+"confidence"+"'"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
for(const key2 in data10){
if(!(((key2 === "order") || (key2 === "source")) || (key2 === "confidence"))){
const err30 = {instancePath:instancePath+"/checks",schemaPath:"#/properties/checks/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data10.order !== undefined){
let data11 = data10.order;
if(Array.isArray(data11)){
if(data11.length < 1){
const err31 = {instancePath:instancePath+"/checks/order",schemaPath:"#/properties/checks/properties/order/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
let data12 = data11[i1];
if(typeof data12 !== "string"){
const err32 = {instancePath:instancePath+"/checks/order/" + i1,schemaPath:"#/properties/checks/properties/order/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(!((((((((((((((data12 === "carrier") || (data12 === "algorithm-named")) || (data12 === "algorithm")) || (data12 === "authorization-syntax")) || (data12 === "components")) || (data12 === "host-signed")) || (data12 === "signed-headers-sent")) || (data12 === "date-format")) || (data12 === "window")) || (data12 === "credential-parts")) || (data12 === "scope")) || (data12 === "token")) || (data12 === "key")) || (data12 === "signature"))){
const err33 = {instancePath:instancePath+"/checks/order/" + i1,schemaPath:"#/properties/checks/properties/order/items/enum",keyword:"enum",params:{allowedValues: schema11.properties.checks.properties.order.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
let i2 = data11.length;
let j0;
if(i2 > 1){
const indices0 = {};
for(;i2--;){
let item0 = data11[i2];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err34 = {instancePath:instancePath+"/checks/order",schemaPath:"#/properties/checks/properties/order/uniqueItems",keyword:"uniqueItems",params:{i: i2, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i2+" are identical)"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
break;
}
indices0[item0] = i2;
}
}
}
else {
const err35 = {instancePath:instancePath+"/checks/order",schemaPath:"#/properties/checks/properties/order/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data10.source !== undefined){
let data13 = data10.source;
if(Array.isArray(data13)){
if(data13.length < 1){
const err36 = {instancePath:instancePath+"/checks/source",schemaPath:"#/definitions/sources/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
const len2 = data13.length;
for(let i3=0; i3<len2; i3++){
let data14 = data13[i3];
if(typeof data14 === "string"){
if(func2(data14) < 5){
const err37 = {instancePath:instancePath+"/checks/source/" + i3,schemaPath:"#/definitions/sources/items/minLength",keyword:"minLength",params:{limit: 5},message:"must NOT have fewer than 5 characters"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/checks/source/" + i3,schemaPath:"#/definitions/sources/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
else {
const err39 = {instancePath:instancePath+"/checks/source",schemaPath:"#/definitions/sources/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data10.confidence !== undefined){
let data15 = data10.confidence;
if(typeof data15 !== "string"){
const err40 = {instancePath:instancePath+"/checks/confidence",schemaPath:"#/definitions/confidence/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(!(((data15 === "documented") || (data15 === "observed")) || (data15 === "inferred"))){
const err41 = {instancePath:instancePath+"/checks/confidence",schemaPath:"#/definitions/confidence/enum",keyword:"enum",params:{allowedValues: schema13.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
else {
const err42 = {instancePath:instancePath+"/checks",schemaPath:"#/properties/checks/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.errors !== undefined){
let data16 = data.errors;
if(Array.isArray(data16)){
if(data16.length < 1){
const err43 = {instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
const len3 = data16.length;
for(let i4=0; i4<len3; i4++){
if(!(validate11(data16[i4], {instancePath:instancePath+"/errors/" + i4,parentData:data16,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
}
else {
const err44 = {instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
else {
const err45 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

