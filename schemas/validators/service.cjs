'use strict';
// Generated from schemas/service.schema.json by "npm run generate". Do not edit.

exports.validate = validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"urn:sigv4-conform:schema:service","title":"ServiceFile","description":"A service that receives requests: suites/services/<service>.yaml, the file's name being the service's. Every fact has its source and how sure we are.","type":"object","required":["about","family","signing-name","regions","window-minutes","path","payload","discloses-canonical-request","facts"],"additionalProperties":false,"properties":{"about":{"description":"What the service is, in one sentence.","type":"string","examples":["AWS Identity and Access Management: global, one endpoint in us-east-1."]},"family":{"description":"How it answers: the name of a file in suites/errors.","type":"string","pattern":"^[a-z0-9.]+(-[a-z0-9.]+)*$","examples":["query-xml"]},"signing-name":{"description":"Its name in the credential scope, compared byte for byte.","type":"string","minLength":1,"examples":["iam"]},"regions":{"description":"any: an endpoint in every region, scoped to its own. Else the one region that every request must be scoped to.","type":"string","minLength":2,"examples":["any","us-east-1"]},"window-minutes":{"description":"How far the date of a request may lie from the service's clock, before or after, in minutes; exactly at the edge is accepted.","type":"integer","minimum":1,"maximum":60,"examples":[15]},"path":{"description":"How its canonical URI is made of the path on the wire.","type":"object","required":["double-encode","normalize"],"additionalProperties":false,"properties":{"double-encode":{"description":"true: the path on the wire is percent-encoded once more. false: it is decoded once and encoded once (S3).","type":"boolean","examples":[true]},"normalize":{"description":"true: dot segments and repeated slashes are taken out first (RFC 3986, section 5.2.4). false: never (S3).","type":"boolean","examples":[true]}},"examples":[{"double-encode":true,"normalize":true}]},"payload":{"description":"What it takes for the payload hash.","type":"object","required":["content-sha256-header","unsigned","presigned","declared"],"additionalProperties":false,"properties":{"content-sha256-header":{"description":"required: a request without x-amz-content-sha256 is rejected. optional: it may be sent.","type":"string","enum":["required","optional"],"examples":["optional"]},"unsigned":{"description":"taken: UNSIGNED-PAYLOAD in x-amz-content-sha256 stands for the payload hash. literal: it has no special meaning and the body's hash is used.","type":"string","enum":["taken","literal"],"examples":["taken"]},"presigned":{"description":"What stands for the payload hash of a presigned request that declares none. hash: the body's. unsigned: UNSIGNED-PAYLOAD (S3).","type":"string","enum":["hash","unsigned"],"examples":["hash"]},"declared":{"description":"What x-amz-content-sha256 counts for. ignored: the body's hash is used whatever it says. signed: it is signed as it was sent, and held against the body afterwards (S3).","type":"string","enum":["ignored","signed"],"examples":["ignored"]}},"examples":[{"content-sha256-header":"optional","unsigned":"taken","presigned":"hash","declared":"ignored"}]},"discloses-canonical-request":{"description":"true if a signature mismatch is answered with the canonical string and the string to sign that it should have been.","type":"boolean","examples":[true]},"api-namespace":{"description":"query-xml: the xmlns of its replies.","type":"string","examples":["https://iam.amazonaws.com/doc/2010-05-08/"]},"sibling":{"description":"A service of the same protocol, by the name of its file: it stands at the endpoint where a client is to meet the wrong one.","type":"string","examples":["sts"]},"facts":{"description":"For every fact above: where it comes from and how sure we are.","type":"array","minItems":1,"items":{"$ref":"#/definitions/fact"},"examples":[[]]},"dates":{"description":"Which dates it reads in a header. iso (where it is not given): ISO 8601. iso-or-http: also the three of HTTP, signed as they were spelt (S3).","type":"string","enum":["iso","iso-or-http"],"examples":["iso"]},"reply":{"description":"Where its replies differ from its family's.","type":"object","additionalProperties":false,"minProperties":1,"properties":{"status":{"description":"The status of every authentication error.","type":"integer","minimum":400,"maximum":599,"examples":[403]},"body":{"description":"The layout of the body, as in errors/<family>.yaml.","type":"string","examples":["{\"errors\":[{\"errorType\":\"{code}\",\"message\":\"{message}\"}]}"]},"headers":{"description":"Further headers: name and value, with placeholders such as {crc32}.","type":"array","items":{"type":"array","items":[{"type":"string","minLength":1},{"type":"string"}],"minItems":2,"maxItems":2,"additionalItems":false},"examples":[[["x-amz-crc32","{crc32}"]]]}},"examples":[{"status":403}]},"token":{"description":"Where the session token of a presigned request belongs, unless a case says otherwise. signed (where it is not given): it is among the signed parameters. added: it is added after signing.","type":"string","enum":["signed","added"],"examples":["signed"]}},"definitions":{"fact":{"description":"The source of one member of this file.","type":"object","required":["of","confidence","source"],"additionalProperties":false,"properties":{"of":{"description":"The member, as it is written above.","type":"string","enum":["family","signing-name","regions","window-minutes","path","payload","discloses-canonical-request","api-namespace","dates","reply","token"],"examples":["window-minutes"]},"confidence":{"description":"documented: AWS says it. observed: replies of the service were quoted in public. inferred: carried over from a sibling.","type":"string","enum":["documented","observed","inferred"],"examples":["documented"]},"source":{"description":"An address, or who saw it and when.","type":"string","minLength":5,"examples":["https://docs.aws.amazon.com/general/latest/gr/signature-v4-troubleshooting.html"]}},"examples":[{"of":"regions","confidence":"documented","source":"https://docs.aws.amazon.com/"}]}}};
const schema12 = {"description":"The source of one member of this file.","type":"object","required":["of","confidence","source"],"additionalProperties":false,"properties":{"of":{"description":"The member, as it is written above.","type":"string","enum":["family","signing-name","regions","window-minutes","path","payload","discloses-canonical-request","api-namespace","dates","reply","token"],"examples":["window-minutes"]},"confidence":{"description":"documented: AWS says it. observed: replies of the service were quoted in public. inferred: carried over from a sibling.","type":"string","enum":["documented","observed","inferred"],"examples":["documented"]},"source":{"description":"An address, or who saw it and when.","type":"string","minLength":5,"examples":["https://docs.aws.amazon.com/general/latest/gr/signature-v4-troubleshooting.html"]}},"examples":[{"of":"regions","confidence":"documented","source":"https://docs.aws.amazon.com/"}]};
const func2 = Object.prototype.hasOwnProperty;
const func3 = require("ajv/dist/runtime/ucs2length").default;
const pattern0 = new RegExp("^[a-z0-9.]+(-[a-z0-9.]+)*$", "u");

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:sigv4-conform:schema:service" */;
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
if(data["signing-name"] === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "signing-name"},message:"must have required property '"+"signing-name"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.regions === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "regions"},message:"must have required property '"+"regions"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data["window-minutes"] === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "window-minutes"},message:"must have required property '"+"window-minutes"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.path === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.payload === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "payload"},message:"must have required property '"+"payload"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data["discloses-canonical-request"] === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "discloses-canonical-request"},message:"must have required property '"+"discloses-canonical-request"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.facts === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "facts"},message:"must have required property '"+"facts"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema11.properties, key0))){
const err9 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.about !== undefined){
if(typeof data.about !== "string"){
const err10 = {instancePath:instancePath+"/about",schemaPath:"#/properties/about/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.family !== undefined){
let data1 = data.family;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err11 = {instancePath:instancePath+"/family",schemaPath:"#/properties/family/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9.]+(-[a-z0-9.]+)*$"},message:"must match pattern \""+"^[a-z0-9.]+(-[a-z0-9.]+)*$"+"\""};
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
const err12 = {instancePath:instancePath+"/family",schemaPath:"#/properties/family/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data["signing-name"] !== undefined){
let data2 = data["signing-name"];
if(typeof data2 === "string"){
if(func3(data2) < 1){
const err13 = {instancePath:instancePath+"/signing-name",schemaPath:"#/properties/signing-name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/signing-name",schemaPath:"#/properties/signing-name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.regions !== undefined){
let data3 = data.regions;
if(typeof data3 === "string"){
if(func3(data3) < 2){
const err15 = {instancePath:instancePath+"/regions",schemaPath:"#/properties/regions/minLength",keyword:"minLength",params:{limit: 2},message:"must NOT have fewer than 2 characters"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/regions",schemaPath:"#/properties/regions/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data["window-minutes"] !== undefined){
let data4 = data["window-minutes"];
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err17 = {instancePath:instancePath+"/window-minutes",schemaPath:"#/properties/window-minutes/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 60 || isNaN(data4)){
const err18 = {instancePath:instancePath+"/window-minutes",schemaPath:"#/properties/window-minutes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 60},message:"must be <= 60"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data4 < 1 || isNaN(data4)){
const err19 = {instancePath:instancePath+"/window-minutes",schemaPath:"#/properties/window-minutes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data.path !== undefined){
let data5 = data.path;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5["double-encode"] === undefined){
const err20 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/required",keyword:"required",params:{missingProperty: "double-encode"},message:"must have required property '"+"double-encode"+"'"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data5.normalize === undefined){
const err21 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/required",keyword:"required",params:{missingProperty: "normalize"},message:"must have required property '"+"normalize"+"'"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
for(const key1 in data5){
if(!((key1 === "double-encode") || (key1 === "normalize"))){
const err22 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data5["double-encode"] !== undefined){
if(typeof data5["double-encode"] !== "boolean"){
const err23 = {instancePath:instancePath+"/path/double-encode",schemaPath:"#/properties/path/properties/double-encode/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data5.normalize !== undefined){
if(typeof data5.normalize !== "boolean"){
const err24 = {instancePath:instancePath+"/path/normalize",schemaPath:"#/properties/path/properties/normalize/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
const err25 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.payload !== undefined){
let data8 = data.payload;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8["content-sha256-header"] === undefined){
const err26 = {instancePath:instancePath+"/payload",schemaPath:"#/properties/payload/required",keyword:"required",params:{missingProperty: "content-sha256-header"},message:"must have required property '"+"content-sha256-header"+"'"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data8.unsigned === undefined){
const err27 = {instancePath:instancePath+"/payload",schemaPath:"#/properties/payload/required",keyword:"required",params:{missingProperty: "unsigned"},message:"must have required property '"+"unsigned"+"'"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data8.presigned === undefined){
const err28 = {instancePath:instancePath+"/payload",schemaPath:"#/properties/payload/required",keyword:"required",params:{missingProperty: "presigned"},message:"must have required property '"+"presigned"+"'"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data8.declared === undefined){
const err29 = {instancePath:instancePath+"/payload",schemaPath:"#/properties/payload/required",keyword:"required",params:{missingProperty: "declared"},message:"must have required property '"+"declared"+"'"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
for(const key2 in data8){
if(!((((key2 === "content-sha256-header") || (key2 === "unsigned")) || (key2 === "presigned")) || (key2 === "declared"))){
const err30 = {instancePath:instancePath+"/payload",schemaPath:"#/properties/payload/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data8["content-sha256-header"] !== undefined){
let data9 = data8["content-sha256-header"];
if(typeof data9 !== "string"){
const err31 = {instancePath:instancePath+"/payload/content-sha256-header",schemaPath:"#/properties/payload/properties/content-sha256-header/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(!((data9 === "required") || (data9 === "optional"))){
const err32 = {instancePath:instancePath+"/payload/content-sha256-header",schemaPath:"#/properties/payload/properties/content-sha256-header/enum",keyword:"enum",params:{allowedValues: schema11.properties.payload.properties["content-sha256-header"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data8.unsigned !== undefined){
let data10 = data8.unsigned;
if(typeof data10 !== "string"){
const err33 = {instancePath:instancePath+"/payload/unsigned",schemaPath:"#/properties/payload/properties/unsigned/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(!((data10 === "taken") || (data10 === "literal"))){
const err34 = {instancePath:instancePath+"/payload/unsigned",schemaPath:"#/properties/payload/properties/unsigned/enum",keyword:"enum",params:{allowedValues: schema11.properties.payload.properties.unsigned.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data8.presigned !== undefined){
let data11 = data8.presigned;
if(typeof data11 !== "string"){
const err35 = {instancePath:instancePath+"/payload/presigned",schemaPath:"#/properties/payload/properties/presigned/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(!((data11 === "hash") || (data11 === "unsigned"))){
const err36 = {instancePath:instancePath+"/payload/presigned",schemaPath:"#/properties/payload/properties/presigned/enum",keyword:"enum",params:{allowedValues: schema11.properties.payload.properties.presigned.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data8.declared !== undefined){
let data12 = data8.declared;
if(typeof data12 !== "string"){
const err37 = {instancePath:instancePath+"/payload/declared",schemaPath:"#/properties/payload/properties/declared/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(!((data12 === "ignored") || (data12 === "signed"))){
const err38 = {instancePath:instancePath+"/payload/declared",schemaPath:"#/properties/payload/properties/declared/enum",keyword:"enum",params:{allowedValues: schema11.properties.payload.properties.declared.enum},message:"must be equal to one of the allowed values"};
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
const err39 = {instancePath:instancePath+"/payload",schemaPath:"#/properties/payload/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data["discloses-canonical-request"] !== undefined){
if(typeof data["discloses-canonical-request"] !== "boolean"){
const err40 = {instancePath:instancePath+"/discloses-canonical-request",schemaPath:"#/properties/discloses-canonical-request/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data["api-namespace"] !== undefined){
if(typeof data["api-namespace"] !== "string"){
const err41 = {instancePath:instancePath+"/api-namespace",schemaPath:"#/properties/api-namespace/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.sibling !== undefined){
if(typeof data.sibling !== "string"){
const err42 = {instancePath:instancePath+"/sibling",schemaPath:"#/properties/sibling/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.facts !== undefined){
let data16 = data.facts;
if(Array.isArray(data16)){
if(data16.length < 1){
const err43 = {instancePath:instancePath+"/facts",schemaPath:"#/properties/facts/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
const len0 = data16.length;
for(let i0=0; i0<len0; i0++){
let data17 = data16[i0];
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.of === undefined){
const err44 = {instancePath:instancePath+"/facts/" + i0,schemaPath:"#/definitions/fact/required",keyword:"required",params:{missingProperty: "of"},message:"must have required property '"+"of"+"'"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(data17.confidence === undefined){
const err45 = {instancePath:instancePath+"/facts/" + i0,schemaPath:"#/definitions/fact/required",keyword:"required",params:{missingProperty: "confidence"},message:"must have required property '"+"confidence"+"'"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(data17.source === undefined){
const err46 = {instancePath:instancePath+"/facts/" + i0,schemaPath:"#/definitions/fact/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
for(const key3 in data17){
if(!(((key3 === "of") || (key3 === "confidence")) || (key3 === "source"))){
const err47 = {instancePath:instancePath+"/facts/" + i0,schemaPath:"#/definitions/fact/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data17.of !== undefined){
let data18 = data17.of;
if(typeof data18 !== "string"){
const err48 = {instancePath:instancePath+"/facts/" + i0+"/of",schemaPath:"#/definitions/fact/properties/of/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(!(((((((((((data18 === "family") || (data18 === "signing-name")) || (data18 === "regions")) || (data18 === "window-minutes")) || (data18 === "path")) || (data18 === "payload")) || (data18 === "discloses-canonical-request")) || (data18 === "api-namespace")) || (data18 === "dates")) || (data18 === "reply")) || (data18 === "token"))){
const err49 = {instancePath:instancePath+"/facts/" + i0+"/of",schemaPath:"#/definitions/fact/properties/of/enum",keyword:"enum",params:{allowedValues: schema12.properties.of.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data17.confidence !== undefined){
let data19 = data17.confidence;
if(typeof data19 !== "string"){
const err50 = {instancePath:instancePath+"/facts/" + i0+"/confidence",schemaPath:"#/definitions/fact/properties/confidence/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(!(((data19 === "documented") || (data19 === "observed")) || (data19 === "inferred"))){
const err51 = {instancePath:instancePath+"/facts/" + i0+"/confidence",schemaPath:"#/definitions/fact/properties/confidence/enum",keyword:"enum",params:{allowedValues: schema12.properties.confidence.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data17.source !== undefined){
let data20 = data17.source;
if(typeof data20 === "string"){
if(func3(data20) < 5){
const err52 = {instancePath:instancePath+"/facts/" + i0+"/source",schemaPath:"#/definitions/fact/properties/source/minLength",keyword:"minLength",params:{limit: 5},message:"must NOT have fewer than 5 characters"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
else {
const err53 = {instancePath:instancePath+"/facts/" + i0+"/source",schemaPath:"#/definitions/fact/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
else {
const err54 = {instancePath:instancePath+"/facts/" + i0,schemaPath:"#/definitions/fact/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
else {
const err55 = {instancePath:instancePath+"/facts",schemaPath:"#/properties/facts/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data.dates !== undefined){
let data21 = data.dates;
if(typeof data21 !== "string"){
const err56 = {instancePath:instancePath+"/dates",schemaPath:"#/properties/dates/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(!((data21 === "iso") || (data21 === "iso-or-http"))){
const err57 = {instancePath:instancePath+"/dates",schemaPath:"#/properties/dates/enum",keyword:"enum",params:{allowedValues: schema11.properties.dates.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data.reply !== undefined){
let data22 = data.reply;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(Object.keys(data22).length < 1){
const err58 = {instancePath:instancePath+"/reply",schemaPath:"#/properties/reply/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
for(const key4 in data22){
if(!(((key4 === "status") || (key4 === "body")) || (key4 === "headers"))){
const err59 = {instancePath:instancePath+"/reply",schemaPath:"#/properties/reply/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data22.status !== undefined){
let data23 = data22.status;
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
const err60 = {instancePath:instancePath+"/reply/status",schemaPath:"#/properties/reply/properties/status/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 > 599 || isNaN(data23)){
const err61 = {instancePath:instancePath+"/reply/status",schemaPath:"#/properties/reply/properties/status/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},message:"must be <= 599"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(data23 < 400 || isNaN(data23)){
const err62 = {instancePath:instancePath+"/reply/status",schemaPath:"#/properties/reply/properties/status/minimum",keyword:"minimum",params:{comparison: ">=", limit: 400},message:"must be >= 400"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
if(data22.body !== undefined){
if(typeof data22.body !== "string"){
const err63 = {instancePath:instancePath+"/reply/body",schemaPath:"#/properties/reply/properties/body/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data22.headers !== undefined){
let data25 = data22.headers;
if(Array.isArray(data25)){
const len1 = data25.length;
for(let i1=0; i1<len1; i1++){
let data26 = data25[i1];
if(Array.isArray(data26)){
if(data26.length > 2){
const err64 = {instancePath:instancePath+"/reply/headers/" + i1,schemaPath:"#/properties/reply/properties/headers/items/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(data26.length < 2){
const err65 = {instancePath:instancePath+"/reply/headers/" + i1,schemaPath:"#/properties/reply/properties/headers/items/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
const len2 = data26.length;
if(!(len2 <= 2)){
const err66 = {instancePath:instancePath+"/reply/headers/" + i1,schemaPath:"#/properties/reply/properties/headers/items/additionalItems",keyword:"additionalItems",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
const len3 = data26.length;
if(len3 > 0){
let data27 = data26[0];
if(typeof data27 === "string"){
if(func3(data27) < 1){
const err67 = {instancePath:instancePath+"/reply/headers/" + i1+"/0",schemaPath:"#/properties/reply/properties/headers/items/items/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
else {
const err68 = {instancePath:instancePath+"/reply/headers/" + i1+"/0",schemaPath:"#/properties/reply/properties/headers/items/items/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(len3 > 1){
if(typeof data26[1] !== "string"){
const err69 = {instancePath:instancePath+"/reply/headers/" + i1+"/1",schemaPath:"#/properties/reply/properties/headers/items/items/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
}
else {
const err70 = {instancePath:instancePath+"/reply/headers/" + i1,schemaPath:"#/properties/reply/properties/headers/items/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
}
else {
const err71 = {instancePath:instancePath+"/reply/headers",schemaPath:"#/properties/reply/properties/headers/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
}
else {
const err72 = {instancePath:instancePath+"/reply",schemaPath:"#/properties/reply/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data.token !== undefined){
let data29 = data.token;
if(typeof data29 !== "string"){
const err73 = {instancePath:instancePath+"/token",schemaPath:"#/properties/token/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if(!((data29 === "signed") || (data29 === "added"))){
const err74 = {instancePath:instancePath+"/token",schemaPath:"#/properties/token/enum",keyword:"enum",params:{allowedValues: schema11.properties.token.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
}
else {
const err75 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

