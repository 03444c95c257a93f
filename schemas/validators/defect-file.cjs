'use strict';
// Generated from schemas/defect-file.schema.json by "npm run generate". Do not edit.

exports.validate = validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"urn:sigv4-conform:schema:defect-file","title":"DefectFile","description":"Known defects of signers in one stage of signing: suites/defects/<stage>.yaml. One entry a class of defects; ids are permanent.","type":"object","required":["about","stage","defects"],"additionalProperties":false,"properties":{"about":{"description":"What the stage makes of the request, and what goes wrong there.","type":"string","minLength":5,"examples":["The canonical URI: the second line of the canonical request."]},"stage":{"$ref":"#/definitions/stage"},"defects":{"description":"The entries.","type":"array","minItems":1,"items":{"$ref":"#/definitions/defect"},"examples":[[]]}},"definitions":{"stage":{"description":"The stage of signing that the defect is in: the file's name.","type":"string","enum":["path","query","headers","signed-headers","payload","date","scope","string-to-sign","key","signature","authorization","presign","session-token","host","method","streaming","sigv4a"],"examples":["path"]},"id":{"description":"The name of the defect, as builtin:defect/<id>, reports and diagnoses say it. Permanent.","type":"string","maxLength":60,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","examples":["path-single-encoded-non-s3"]},"defect":{"description":"A class of defects: what the signer does, what AWS wants, how to mend it.","type":"object","required":["id","wrong","rule","source","mend","example","tier","frequency","seen"],"additionalProperties":false,"properties":{"id":{"$ref":"#/definitions/id"},"wrong":{"description":"What the signer does: one sentence in the present tense.","type":"string","minLength":10,"maxLength":250,"examples":["The path is encoded once."]},"rule":{"description":"What AWS wants instead.","type":"string","minLength":10,"maxLength":400,"examples":["Services other than S3 sign the encoding of the encoded path."]},"source":{"description":"Where the rule comes from: an address; else words that name what it rests on, AWS's own signers or measurements.","type":["string","array"],"tsType":"string | string[]","minLength":10,"minItems":1,"items":{"type":"string","minLength":10,"examples":["https://www.rfc-editor.org/rfc/rfc3986#section-2.3"]},"examples":["https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html#create-canonical-request"]},"mend":{"description":"What to change in the signer, with the usual culprits.","type":"string","minLength":10,"maxLength":400,"examples":["Encode the path as it goes on the wire once more, unless the service is of S3's family."]},"example":{"$ref":"#/definitions/example"},"tier":{"description":"core: documented and common. extended: documented, less common. plausible: no public report was found; kept because nothing speaks against it.","type":"string","enum":["core","extended","plausible"],"examples":["core"]},"frequency":{"description":"How often it happens: a judgement by the number of independent signers that had it.","type":"string","enum":["very-common","common","occasional","rare","theoretical"],"examples":["very-common"]},"contested":{"description":"Why it is not wrong everywhere: services, documents or AWS's signers disagree.","type":"string","minLength":10,"maxLength":400,"examples":["S3 reads a raw plus on the wire as a space."]},"seen":{"description":"Where it happened: at most six issues, pull requests and commits of signers, or of servers that verify; none where no public report was found.","type":"array","maxItems":6,"uniqueItems":true,"items":{"type":"string","examples":["https://github.com/aws/aws-sdk-go-v2/issues/833"],"pattern":"^https://github\\.com/[A-Za-z0-9-]+/[A-Za-z0-9._-]+/(issues/[1-9][0-9]*|commit/[0-9a-f]{7,40})$"},"examples":[["https://github.com/aws/aws-sdk-go-v2/issues/833"]]},"resembles":{"description":"Ids of defects that do the same to the example: telling them apart takes another request.","type":"array","minItems":1,"uniqueItems":true,"items":{"$ref":"#/definitions/id"},"examples":[["path-not-encoded"]]},"not-executable":{"description":"Why no signer shows it in this tool: what it needs that a case cannot give. Absent: it can be switched on in the reference signer.","type":"string","minLength":10,"maxLength":250,"examples":["It waits for the profile of chunked uploads."]}},"examples":[{"id":"path-single-encoded-non-s3"}]},"example":{"description":"The smallest request that shows the defect, and what it makes of it.","type":"object","required":["request","of","wrong","right"],"additionalProperties":false,"properties":{"request":{"description":"The request and whatever else matters, in a line. Where nothing is said: AKIDEXAMPLE, 20150830T123600Z, us-east-1, service.","type":"string","minLength":3,"examples":["GET /prod/%40connections of execute-api"],"maxLength":250},"of":{"description":"What the two values are of.","type":"string","enum":["method","canonical URI","canonical query string","canonical headers","signed headers","payload hash","canonical request","string to sign","credential scope","signing key","signature","Authorization header","URL","header sent","body sent","signing time","outcome"],"examples":["canonical URI"]},"wrong":{"description":"The value as the defect makes it; empty where it is empty, … for what is the same in both. No control characters but line feeds and tabs.","type":"string","pattern":"^[^\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f]*$","maxLength":1000,"examples":["/prod/%40connections"]},"right":{"description":"The value as AWS wants it; empty where it is empty.","type":"string","pattern":"^[^\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f]*$","maxLength":1000,"examples":["/prod/%2540connections"]}},"examples":[{"request":"GET /prod/%40connections of execute-api","of":"canonical URI","wrong":"/prod/%40connections","right":"/prod/%2540connections"}]}}};
const schema12 = {"description":"The stage of signing that the defect is in: the file's name.","type":"string","enum":["path","query","headers","signed-headers","payload","date","scope","string-to-sign","key","signature","authorization","presign","session-token","host","method","streaming","sigv4a"],"examples":["path"]};
const func2 = require("ajv/dist/runtime/ucs2length").default;
const schema13 = {"description":"A class of defects: what the signer does, what AWS wants, how to mend it.","type":"object","required":["id","wrong","rule","source","mend","example","tier","frequency","seen"],"additionalProperties":false,"properties":{"id":{"$ref":"#/definitions/id"},"wrong":{"description":"What the signer does: one sentence in the present tense.","type":"string","minLength":10,"maxLength":250,"examples":["The path is encoded once."]},"rule":{"description":"What AWS wants instead.","type":"string","minLength":10,"maxLength":400,"examples":["Services other than S3 sign the encoding of the encoded path."]},"source":{"description":"Where the rule comes from: an address; else words that name what it rests on, AWS's own signers or measurements.","type":["string","array"],"tsType":"string | string[]","minLength":10,"minItems":1,"items":{"type":"string","minLength":10,"examples":["https://www.rfc-editor.org/rfc/rfc3986#section-2.3"]},"examples":["https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html#create-canonical-request"]},"mend":{"description":"What to change in the signer, with the usual culprits.","type":"string","minLength":10,"maxLength":400,"examples":["Encode the path as it goes on the wire once more, unless the service is of S3's family."]},"example":{"$ref":"#/definitions/example"},"tier":{"description":"core: documented and common. extended: documented, less common. plausible: no public report was found; kept because nothing speaks against it.","type":"string","enum":["core","extended","plausible"],"examples":["core"]},"frequency":{"description":"How often it happens: a judgement by the number of independent signers that had it.","type":"string","enum":["very-common","common","occasional","rare","theoretical"],"examples":["very-common"]},"contested":{"description":"Why it is not wrong everywhere: services, documents or AWS's signers disagree.","type":"string","minLength":10,"maxLength":400,"examples":["S3 reads a raw plus on the wire as a space."]},"seen":{"description":"Where it happened: at most six issues, pull requests and commits of signers, or of servers that verify; none where no public report was found.","type":"array","maxItems":6,"uniqueItems":true,"items":{"type":"string","examples":["https://github.com/aws/aws-sdk-go-v2/issues/833"],"pattern":"^https://github\\.com/[A-Za-z0-9-]+/[A-Za-z0-9._-]+/(issues/[1-9][0-9]*|commit/[0-9a-f]{7,40})$"},"examples":[["https://github.com/aws/aws-sdk-go-v2/issues/833"]]},"resembles":{"description":"Ids of defects that do the same to the example: telling them apart takes another request.","type":"array","minItems":1,"uniqueItems":true,"items":{"$ref":"#/definitions/id"},"examples":[["path-not-encoded"]]},"not-executable":{"description":"Why no signer shows it in this tool: what it needs that a case cannot give. Absent: it can be switched on in the reference signer.","type":"string","minLength":10,"maxLength":250,"examples":["It waits for the profile of chunked uploads."]}},"examples":[{"id":"path-single-encoded-non-s3"}]};
const schema14 = {"description":"The name of the defect, as builtin:defect/<id>, reports and diagnoses say it. Permanent.","type":"string","maxLength":60,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","examples":["path-single-encoded-non-s3"]};
const schema15 = {"description":"The smallest request that shows the defect, and what it makes of it.","type":"object","required":["request","of","wrong","right"],"additionalProperties":false,"properties":{"request":{"description":"The request and whatever else matters, in a line. Where nothing is said: AKIDEXAMPLE, 20150830T123600Z, us-east-1, service.","type":"string","minLength":3,"examples":["GET /prod/%40connections of execute-api"],"maxLength":250},"of":{"description":"What the two values are of.","type":"string","enum":["method","canonical URI","canonical query string","canonical headers","signed headers","payload hash","canonical request","string to sign","credential scope","signing key","signature","Authorization header","URL","header sent","body sent","signing time","outcome"],"examples":["canonical URI"]},"wrong":{"description":"The value as the defect makes it; empty where it is empty, … for what is the same in both. No control characters but line feeds and tabs.","type":"string","pattern":"^[^\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f]*$","maxLength":1000,"examples":["/prod/%40connections"]},"right":{"description":"The value as AWS wants it; empty where it is empty.","type":"string","pattern":"^[^\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f]*$","maxLength":1000,"examples":["/prod/%2540connections"]}},"examples":[{"request":"GET /prod/%40connections of execute-api","of":"canonical URI","wrong":"/prod/%40connections","right":"/prod/%2540connections"}]};
const func3 = Object.prototype.hasOwnProperty;
const func0 = require("ajv/dist/runtime/equal").default;
const pattern0 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");
const pattern1 = new RegExp("^[^\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f]*$", "u");
const pattern3 = new RegExp("^https://github\\.com/[A-Za-z0-9-]+/[A-Za-z0-9._-]+/(issues/[1-9][0-9]*|commit/[0-9a-f]{7,40})$", "u");

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.wrong === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "wrong"},message:"must have required property '"+"wrong"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.rule === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rule"},message:"must have required property '"+"rule"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.source === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.mend === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mend"},message:"must have required property '"+"mend"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.example === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "example"},message:"must have required property '"+"example"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.tier === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tier"},message:"must have required property '"+"tier"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.frequency === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "frequency"},message:"must have required property '"+"frequency"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.seen === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "seen"},message:"must have required property '"+"seen"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const key0 in data){
if(!(func3.call(schema13.properties, key0))){
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
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(func2(data0) > 60){
const err10 = {instancePath:instancePath+"/id",schemaPath:"#/definitions/id/maxLength",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!pattern0.test(data0)){
const err11 = {instancePath:instancePath+"/id",schemaPath:"#/definitions/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
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
const err12 = {instancePath:instancePath+"/id",schemaPath:"#/definitions/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.wrong !== undefined){
let data1 = data.wrong;
if(typeof data1 === "string"){
if(func2(data1) > 250){
const err13 = {instancePath:instancePath+"/wrong",schemaPath:"#/properties/wrong/maxLength",keyword:"maxLength",params:{limit: 250},message:"must NOT have more than 250 characters"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(func2(data1) < 10){
const err14 = {instancePath:instancePath+"/wrong",schemaPath:"#/properties/wrong/minLength",keyword:"minLength",params:{limit: 10},message:"must NOT have fewer than 10 characters"};
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
const err15 = {instancePath:instancePath+"/wrong",schemaPath:"#/properties/wrong/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.rule !== undefined){
let data2 = data.rule;
if(typeof data2 === "string"){
if(func2(data2) > 400){
const err16 = {instancePath:instancePath+"/rule",schemaPath:"#/properties/rule/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(func2(data2) < 10){
const err17 = {instancePath:instancePath+"/rule",schemaPath:"#/properties/rule/minLength",keyword:"minLength",params:{limit: 10},message:"must NOT have fewer than 10 characters"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/rule",schemaPath:"#/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.source !== undefined){
let data3 = data.source;
if((typeof data3 !== "string") && (!(Array.isArray(data3)))){
const err19 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: schema13.properties.source.type},message:"must be string,array"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(typeof data3 === "string"){
if(func2(data3) < 10){
const err20 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/minLength",keyword:"minLength",params:{limit: 10},message:"must NOT have fewer than 10 characters"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(Array.isArray(data3)){
if(data3.length < 1){
const err21 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 === "string"){
if(func2(data4) < 10){
const err22 = {instancePath:instancePath+"/source/" + i0,schemaPath:"#/properties/source/items/minLength",keyword:"minLength",params:{limit: 10},message:"must NOT have fewer than 10 characters"};
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
const err23 = {instancePath:instancePath+"/source/" + i0,schemaPath:"#/properties/source/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
}
if(data.mend !== undefined){
let data5 = data.mend;
if(typeof data5 === "string"){
if(func2(data5) > 400){
const err24 = {instancePath:instancePath+"/mend",schemaPath:"#/properties/mend/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(func2(data5) < 10){
const err25 = {instancePath:instancePath+"/mend",schemaPath:"#/properties/mend/minLength",keyword:"minLength",params:{limit: 10},message:"must NOT have fewer than 10 characters"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/mend",schemaPath:"#/properties/mend/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.example !== undefined){
let data6 = data.example;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.request === undefined){
const err27 = {instancePath:instancePath+"/example",schemaPath:"#/definitions/example/required",keyword:"required",params:{missingProperty: "request"},message:"must have required property '"+"request"+"'"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data6.of === undefined){
const err28 = {instancePath:instancePath+"/example",schemaPath:"#/definitions/example/required",keyword:"required",params:{missingProperty: "of"},message:"must have required property '"+"of"+"'"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data6.wrong === undefined){
const err29 = {instancePath:instancePath+"/example",schemaPath:"#/definitions/example/required",keyword:"required",params:{missingProperty: "wrong"},message:"must have required property '"+"wrong"+"'"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data6.right === undefined){
const err30 = {instancePath:instancePath+"/example",schemaPath:"#/definitions/example/required",keyword:"required",params:{missingProperty: "right"},message:"must have required property '"+"right"+"'"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
for(const key1 in data6){
if(!((((key1 === "request") || (key1 === "of")) || (key1 === "wrong")) || (key1 === "right"))){
const err31 = {instancePath:instancePath+"/example",schemaPath:"#/definitions/example/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data6.request !== undefined){
let data7 = data6.request;
if(typeof data7 === "string"){
if(func2(data7) > 250){
const err32 = {instancePath:instancePath+"/example/request",schemaPath:"#/definitions/example/properties/request/maxLength",keyword:"maxLength",params:{limit: 250},message:"must NOT have more than 250 characters"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(func2(data7) < 3){
const err33 = {instancePath:instancePath+"/example/request",schemaPath:"#/definitions/example/properties/request/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/example/request",schemaPath:"#/definitions/example/properties/request/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data6.of !== undefined){
let data8 = data6.of;
if(typeof data8 !== "string"){
const err35 = {instancePath:instancePath+"/example/of",schemaPath:"#/definitions/example/properties/of/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(!(((((((((((((((((data8 === "method") || (data8 === "canonical URI")) || (data8 === "canonical query string")) || (data8 === "canonical headers")) || (data8 === "signed headers")) || (data8 === "payload hash")) || (data8 === "canonical request")) || (data8 === "string to sign")) || (data8 === "credential scope")) || (data8 === "signing key")) || (data8 === "signature")) || (data8 === "Authorization header")) || (data8 === "URL")) || (data8 === "header sent")) || (data8 === "body sent")) || (data8 === "signing time")) || (data8 === "outcome"))){
const err36 = {instancePath:instancePath+"/example/of",schemaPath:"#/definitions/example/properties/of/enum",keyword:"enum",params:{allowedValues: schema15.properties.of.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data6.wrong !== undefined){
let data9 = data6.wrong;
if(typeof data9 === "string"){
if(func2(data9) > 1000){
const err37 = {instancePath:instancePath+"/example/wrong",schemaPath:"#/definitions/example/properties/wrong/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(!pattern1.test(data9)){
const err38 = {instancePath:instancePath+"/example/wrong",schemaPath:"#/definitions/example/properties/wrong/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f]*$"},message:"must match pattern \""+"^[^\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f]*$"+"\""};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/example/wrong",schemaPath:"#/definitions/example/properties/wrong/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data6.right !== undefined){
let data10 = data6.right;
if(typeof data10 === "string"){
if(func2(data10) > 1000){
const err40 = {instancePath:instancePath+"/example/right",schemaPath:"#/definitions/example/properties/right/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(!pattern1.test(data10)){
const err41 = {instancePath:instancePath+"/example/right",schemaPath:"#/definitions/example/properties/right/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f]*$"},message:"must match pattern \""+"^[^\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f]*$"+"\""};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/example/right",schemaPath:"#/definitions/example/properties/right/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
else {
const err43 = {instancePath:instancePath+"/example",schemaPath:"#/definitions/example/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.tier !== undefined){
let data11 = data.tier;
if(typeof data11 !== "string"){
const err44 = {instancePath:instancePath+"/tier",schemaPath:"#/properties/tier/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(!(((data11 === "core") || (data11 === "extended")) || (data11 === "plausible"))){
const err45 = {instancePath:instancePath+"/tier",schemaPath:"#/properties/tier/enum",keyword:"enum",params:{allowedValues: schema13.properties.tier.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.frequency !== undefined){
let data12 = data.frequency;
if(typeof data12 !== "string"){
const err46 = {instancePath:instancePath+"/frequency",schemaPath:"#/properties/frequency/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(!(((((data12 === "very-common") || (data12 === "common")) || (data12 === "occasional")) || (data12 === "rare")) || (data12 === "theoretical"))){
const err47 = {instancePath:instancePath+"/frequency",schemaPath:"#/properties/frequency/enum",keyword:"enum",params:{allowedValues: schema13.properties.frequency.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.contested !== undefined){
let data13 = data.contested;
if(typeof data13 === "string"){
if(func2(data13) > 400){
const err48 = {instancePath:instancePath+"/contested",schemaPath:"#/properties/contested/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(func2(data13) < 10){
const err49 = {instancePath:instancePath+"/contested",schemaPath:"#/properties/contested/minLength",keyword:"minLength",params:{limit: 10},message:"must NOT have fewer than 10 characters"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
else {
const err50 = {instancePath:instancePath+"/contested",schemaPath:"#/properties/contested/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data.seen !== undefined){
let data14 = data.seen;
if(Array.isArray(data14)){
if(data14.length > 6){
const err51 = {instancePath:instancePath+"/seen",schemaPath:"#/properties/seen/maxItems",keyword:"maxItems",params:{limit: 6},message:"must NOT have more than 6 items"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
const len1 = data14.length;
for(let i1=0; i1<len1; i1++){
let data15 = data14[i1];
if(typeof data15 === "string"){
if(!pattern3.test(data15)){
const err52 = {instancePath:instancePath+"/seen/" + i1,schemaPath:"#/properties/seen/items/pattern",keyword:"pattern",params:{pattern: "^https://github\\.com/[A-Za-z0-9-]+/[A-Za-z0-9._-]+/(issues/[1-9][0-9]*|commit/[0-9a-f]{7,40})$"},message:"must match pattern \""+"^https://github\\.com/[A-Za-z0-9-]+/[A-Za-z0-9._-]+/(issues/[1-9][0-9]*|commit/[0-9a-f]{7,40})$"+"\""};
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
const err53 = {instancePath:instancePath+"/seen/" + i1,schemaPath:"#/properties/seen/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
let i2 = data14.length;
let j0;
if(i2 > 1){
const indices0 = {};
for(;i2--;){
let item0 = data14[i2];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err54 = {instancePath:instancePath+"/seen",schemaPath:"#/properties/seen/uniqueItems",keyword:"uniqueItems",params:{i: i2, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i2+" are identical)"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
break;
}
indices0[item0] = i2;
}
}
}
else {
const err55 = {instancePath:instancePath+"/seen",schemaPath:"#/properties/seen/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data.resembles !== undefined){
let data16 = data.resembles;
if(Array.isArray(data16)){
if(data16.length < 1){
const err56 = {instancePath:instancePath+"/resembles",schemaPath:"#/properties/resembles/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
const len2 = data16.length;
for(let i3=0; i3<len2; i3++){
let data17 = data16[i3];
if(typeof data17 === "string"){
if(func2(data17) > 60){
const err57 = {instancePath:instancePath+"/resembles/" + i3,schemaPath:"#/definitions/id/maxLength",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(!pattern0.test(data17)){
const err58 = {instancePath:instancePath+"/resembles/" + i3,schemaPath:"#/definitions/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
else {
const err59 = {instancePath:instancePath+"/resembles/" + i3,schemaPath:"#/definitions/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
let i4 = data16.length;
let j1;
if(i4 > 1){
outer0:
for(;i4--;){
for(j1 = i4; j1--;){
if(func0(data16[i4], data16[j1])){
const err60 = {instancePath:instancePath+"/resembles",schemaPath:"#/properties/resembles/uniqueItems",keyword:"uniqueItems",params:{i: i4, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i4+" are identical)"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err61 = {instancePath:instancePath+"/resembles",schemaPath:"#/properties/resembles/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data["not-executable"] !== undefined){
let data18 = data["not-executable"];
if(typeof data18 === "string"){
if(func2(data18) > 250){
const err62 = {instancePath:instancePath+"/not-executable",schemaPath:"#/properties/not-executable/maxLength",keyword:"maxLength",params:{limit: 250},message:"must NOT have more than 250 characters"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(func2(data18) < 10){
const err63 = {instancePath:instancePath+"/not-executable",schemaPath:"#/properties/not-executable/minLength",keyword:"minLength",params:{limit: 10},message:"must NOT have fewer than 10 characters"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
else {
const err64 = {instancePath:instancePath+"/not-executable",schemaPath:"#/properties/not-executable/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
}
else {
const err65 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}


function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:sigv4-conform:schema:defect-file" */;
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
if(data.stage === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "stage"},message:"must have required property '"+"stage"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.defects === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "defects"},message:"must have required property '"+"defects"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "about") || (key0 === "stage")) || (key0 === "defects"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.about !== undefined){
let data0 = data.about;
if(typeof data0 === "string"){
if(func2(data0) < 5){
const err4 = {instancePath:instancePath+"/about",schemaPath:"#/properties/about/minLength",keyword:"minLength",params:{limit: 5},message:"must NOT have fewer than 5 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/about",schemaPath:"#/properties/about/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.stage !== undefined){
let data1 = data.stage;
if(typeof data1 !== "string"){
const err6 = {instancePath:instancePath+"/stage",schemaPath:"#/definitions/stage/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!(((((((((((((((((data1 === "path") || (data1 === "query")) || (data1 === "headers")) || (data1 === "signed-headers")) || (data1 === "payload")) || (data1 === "date")) || (data1 === "scope")) || (data1 === "string-to-sign")) || (data1 === "key")) || (data1 === "signature")) || (data1 === "authorization")) || (data1 === "presign")) || (data1 === "session-token")) || (data1 === "host")) || (data1 === "method")) || (data1 === "streaming")) || (data1 === "sigv4a"))){
const err7 = {instancePath:instancePath+"/stage",schemaPath:"#/definitions/stage/enum",keyword:"enum",params:{allowedValues: schema12.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.defects !== undefined){
let data2 = data.defects;
if(Array.isArray(data2)){
if(data2.length < 1){
const err8 = {instancePath:instancePath+"/defects",schemaPath:"#/properties/defects/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate11(data2[i0], {instancePath:instancePath+"/defects/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath:instancePath+"/defects",schemaPath:"#/properties/defects/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

