'use strict';
// Generated from schemas/error-file.schema.json by "npm run generate". Do not edit.

exports.validate = validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"urn:sigv4-conform:schema:error-file","title":"ErrorFile","description":"The documented errors of a family of services: suites/errors/<family>.yaml. One entry a condition, exact to the blank.","type":"object","required":["about","family","carrier","checks","success","errors"],"additionalProperties":false,"properties":{"about":{"description":"Which services answer like this.","type":"string","examples":["AWS's query protocol: IAM, STS, SES, CloudFormation and others."]},"family":{"description":"The family's name, as in the file's.","type":"string","pattern":"^[a-z0-9.]+(-[a-z0-9.]+)*$","examples":["query-xml"]},"carrier":{"description":"How a reply carries the error.","type":"object","required":["body","content-type","headers","source","confidence"],"additionalProperties":false,"properties":{"body":{"description":"The layout of the body, with {namespace} {code} {message} {elements} {requestId} {hostId}; values are escaped for the language of the content type.","type":"string","examples":["{\"message\":\"{message}\"}"]},"content-type":{"description":"The value of content-type; it decides how values are escaped.","type":"string","examples":["application/json","text/xml"]},"source":{"$ref":"#/definitions/sources"},"confidence":{"$ref":"#/definitions/confidence"},"headers":{"description":"Further headers of every reply.","type":"array","items":{"$ref":"#/definitions/header"},"examples":[[["x-amzn-RequestId","{requestId}"]]]}},"examples":[{"body":"{\"message\":\"{message}\"}"}]},"checks":{"description":"The checks in the order in which the family makes them: the first fault is the one that is answered.","type":"object","required":["order","source","confidence"],"additionalProperties":false,"properties":{"order":{"description":"Names of checks, for a request in header form; and for a presigned one where query-order is not given.","type":"array","minItems":1,"uniqueItems":true,"items":{"$ref":"#/definitions/checkName"},"examples":[["carrier","algorithm","signature"]]},"source":{"$ref":"#/definitions/sources"},"confidence":{"$ref":"#/definitions/confidence"},"query-order":{"description":"Names of checks for a presigned request.","type":"array","minItems":1,"uniqueItems":true,"items":{"$ref":"#/definitions/checkName"},"examples":[["carrier","algorithm","signature"]]}},"examples":[{"order":["carrier","signature"]}]},"success":{"description":"What answers a request that verifies: as little as real clients take for a success. The first reply whose `when` holds.","type":"object","required":["replies","source","confidence"],"additionalProperties":false,"properties":{"replies":{"description":"The last one has no `when`.","type":"array","minItems":1,"items":{"$ref":"#/definitions/successReply"},"examples":[[{"content-type":"application/json","body":"{}"}]]},"source":{"$ref":"#/definitions/sources"},"confidence":{"$ref":"#/definitions/confidence"}},"examples":[{"replies":[{"content-type":"application/json","body":"{}"}]}]},"errors":{"description":"The entries.","type":"array","minItems":1,"items":{"$ref":"#/definitions/documentedError"},"examples":[[]]}},"definitions":{"successReply":{"description":"One reply to a request that verifies.","type":"object","required":["content-type","body"],"additionalProperties":false,"properties":{"when":{"description":"To which requests: all members hold.","type":"object","minProperties":1,"additionalProperties":false,"properties":{"method":{"description":"The method.","type":"string","examples":["GET"]},"parameter":{"description":"The query has a parameter of this name.","type":"string","examples":["uploads"]},"path":{"description":"How deep the path goes, as S3 reads one that names its bucket.","type":"string","enum":["root","bucket","object"],"examples":["bucket"]},"header":{"description":"The request has this header.","type":"string","examples":["x-amz-copy-source"]}},"examples":[{"method":"GET","path":"root"}]},"status":{"description":"HTTP status code; 200 where it is not given.","type":"integer","minimum":200,"maximum":299,"examples":[204]},"content-type":{"description":"Empty: the header is not sent.","type":"string","examples":["text/xml"]},"body":{"description":"With {action} {namespace} {requestId} {bucket} {key} {etag} {time}; values are escaped for the language of the content type.","type":"string","examples":["{}"]},"headers":{"description":"Further headers; values with the same placeholders, and {httpDate}.","type":"array","items":{"$ref":"#/definitions/header"},"examples":[[["ETag","{etag}"]]]}},"examples":[{"content-type":"application/json","body":"{}"}]},"sources":{"description":"Where it is documented or was seen.","type":"array","minItems":1,"items":{"type":"string","minLength":5},"examples":[["https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-troubleshooting.html"]]},"confidence":{"description":"documented: AWS says it. observed: replies of the service were quoted in public. inferred: an emulator says it, or it is carried over from a sibling family.","type":"string","enum":["documented","observed","inferred"],"examples":["documented"]},"documentedError":{"description":"What the family answers to one condition.","type":"object","required":["condition","references","code","status","message","confidence","sources"],"additionalProperties":false,"properties":{"condition":{"description":"What is wrong: the same word in every family.","type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","examples":["scope-service"]},"references":{"description":"Ids of the facts that the entry comes from.","type":"array","minItems":1,"items":{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$"},"examples":[["q-scope-service"]]},"check":{"$ref":"#/definitions/checkName"},"reach":{"$ref":"#/definitions/reach"},"code":{"description":"The error code; empty where the reply names none.","type":"string","examples":["SignatureDoesNotMatch"]},"status":{"description":"HTTP status code.","type":"integer","minimum":100,"maximum":599,"examples":[403]},"message":{"description":"The message, exact to the blank, with named placeholders in braces.","type":"string","examples":["Credential should be scoped to correct service: '{service}'. "]},"confidence":{"$ref":"#/definitions/confidence"},"sources":{"$ref":"#/definitions/sources"},"note":{"description":"What a reader should know of the entry.","type":"string","examples":["With a final period: that tells it from token-invalid."]},"sentences":{"description":"Where the message is put together from sentences, each for one fault: the name of the fault and its sentence, in their order.","type":"array","items":{"$ref":"#/definitions/sentence"},"examples":[[{"of":"Credential","text":"Authorization header requires 'Credential' parameter. "}]]},"variants":{"description":"Other wordings of the same error: of the query form, of a service that discloses its canonical request, of former times.","type":"array","items":{"$ref":"#/definitions/variant"},"examples":[[]]},"elements":{"description":"Further elements of the body, in their order.","type":"array","items":{"$ref":"#/definitions/element"},"examples":[[{"name":"Region","value":"{expectedRegion}"}]]},"headers":{"description":"Further headers of the reply.","type":"array","items":{"$ref":"#/definitions/header"},"examples":[[["x-amz-bucket-region","{expectedRegion}"]]]},"body":{"description":"The layout of the body, where it is not the family's; as carrier.body.","type":"string","examples":[""]},"content-type":{"description":"The value of content-type, where it is not the family's; empty: the header is not sent.","type":"string","examples":["text/html"]}},"examples":[{"condition":"scope-service"}]},"sentence":{"description":"A sentence of a message.","type":"object","required":["of","text"],"additionalProperties":false,"properties":{"of":{"description":"What the sentence is about.","type":"string","examples":["Credential"]},"text":{"description":"The sentence with the blank that follows it.","type":"string","examples":["Authorization header requires 'Credential' parameter. "]}},"examples":[{"of":"Credential","text":"Authorization header requires 'Credential' parameter. "}]},"variant":{"description":"Another wording of the entry; members that it does not give are the entry's.","type":"object","required":["name","when","references","confidence","sources"],"additionalProperties":false,"properties":{"name":{"description":"The variant's name, which a case may pin.","type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","examples":["documented-2012"]},"when":{"description":"query: the answer to the query form. disclosing: the answer of a service that discloses its canonical request. named: the answer where a check says so by this name. other: a wording of another time, recognised, and answered only where a case pins it.","type":"string","enum":["query","disclosing","named","other"],"examples":["other"]},"references":{"description":"Ids of the facts that the variant comes from.","type":"array","minItems":1,"items":{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$"},"examples":[["q-scope-region-legacy"]]},"reach":{"$ref":"#/definitions/reach"},"code":{"description":"The error code.","type":"string","examples":["MissingAuthenticationToken"]},"status":{"description":"HTTP status code.","type":"integer","minimum":100,"maximum":599,"examples":[403]},"message":{"description":"The message, exact to the blank, with named placeholders in braces.","type":"string","examples":["Credential should be scoped to a valid region, not '{scopeRegion}'. "]},"sentences":{"description":"As the entry's.","type":"array","items":{"$ref":"#/definitions/sentence"},"examples":[[]]},"era":{"description":"When the wording was seen.","type":"string","examples":["2012 to 2022-08"]},"confidence":{"$ref":"#/definitions/confidence"},"sources":{"$ref":"#/definitions/sources"},"elements":{"description":"Further elements of the body, in their order.","type":"array","items":{"$ref":"#/definitions/element"},"examples":[[{"name":"Region","value":"{expectedRegion}"}]]},"headers":{"description":"Further headers of the reply.","type":"array","items":{"$ref":"#/definitions/header"},"examples":[[["x-amz-bucket-region","{expectedRegion}"]]]},"body":{"description":"The layout of the body, where it is not the family's; as carrier.body.","type":"string","examples":[""]},"content-type":{"description":"The value of content-type, where it is not the family's; empty: the header is not sent.","type":"string","examples":["text/html"]}},"examples":[{"name":"documented-2012","when":"other"}]},"header":{"description":"A header: name, and value with placeholders such as {code} and {requestId}.","type":"array","items":[{"type":"string","minLength":1},{"type":"string"}],"minItems":2,"maxItems":2,"additionalItems":false,"examples":[["x-amzn-RequestId","{requestId}"]]},"checkName":{"description":"A check of the receiving side; of an entry: the one that finds it, whose place in the family's order is the entry's phase.","type":"string","enum":["path-form","method","content-type","query-escape","carrier","carrier-aws4","algorithm-named","algorithm","authorization-syntax","components","content-sha256","host-signed","signed-headers-sent","date-format","window","credential-parts","scope","token","key","signature","s3-request","s3-carrier","s3-sigv2","s3-space","s3-scheme","s3-content-sha256","s3-components","s3-expires","s3-presigned-window","s3-credential","s3-scope-date","s3-headers-signed","s3-payload"],"examples":["signature"]},"element":{"description":"An element of the body: its name, and its value with placeholders.","type":"object","required":["name","value"],"additionalProperties":false,"properties":{"name":{"description":"The element's name.","type":"string","pattern":"^[A-Za-z][A-Za-z0-9-]*$","examples":["Region"]},"value":{"description":"Its value, with placeholders.","type":"string","examples":["{expectedRegion}"]}},"examples":[{"name":"Region","value":"{expectedRegion}"}]},"reach":{"description":"Why no case triggers it. Exactly one member.","type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"waits-for":{"description":"The profile whose cases will trigger it.","type":"string","enum":["streaming","sigv4a","post-policy"],"examples":["streaming"]},"never":{"description":"Why no signed request can trigger it: what it needs besides the request.","type":"string","minLength":10,"examples":["answered after authentication: the account has no subscription"]}},"examples":[{"waits-for":"streaming"}]}}};
const schema12 = {"description":"Where it is documented or was seen.","type":"array","minItems":1,"items":{"type":"string","minLength":5},"examples":[["https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-troubleshooting.html"]]};
const schema13 = {"description":"documented: AWS says it. observed: replies of the service were quoted in public. inferred: an emulator says it, or it is carried over from a sibling family.","type":"string","enum":["documented","observed","inferred"],"examples":["documented"]};
const schema14 = {"description":"A header: name, and value with placeholders such as {code} and {requestId}.","type":"array","items":[{"type":"string","minLength":1},{"type":"string"}],"minItems":2,"maxItems":2,"additionalItems":false,"examples":[["x-amzn-RequestId","{requestId}"]]};
const schema15 = {"description":"A check of the receiving side; of an entry: the one that finds it, whose place in the family's order is the entry's phase.","type":"string","enum":["path-form","method","content-type","query-escape","carrier","carrier-aws4","algorithm-named","algorithm","authorization-syntax","components","content-sha256","host-signed","signed-headers-sent","date-format","window","credential-parts","scope","token","key","signature","s3-request","s3-carrier","s3-sigv2","s3-space","s3-scheme","s3-content-sha256","s3-components","s3-expires","s3-presigned-window","s3-credential","s3-scope-date","s3-headers-signed","s3-payload"],"examples":["signature"]};
const pattern0 = new RegExp("^[a-z0-9.]+(-[a-z0-9.]+)*$", "u");
const func2 = require("ajv/dist/runtime/ucs2length").default;
const func0 = require("ajv/dist/runtime/equal").default;
const schema19 = {"description":"One reply to a request that verifies.","type":"object","required":["content-type","body"],"additionalProperties":false,"properties":{"when":{"description":"To which requests: all members hold.","type":"object","minProperties":1,"additionalProperties":false,"properties":{"method":{"description":"The method.","type":"string","examples":["GET"]},"parameter":{"description":"The query has a parameter of this name.","type":"string","examples":["uploads"]},"path":{"description":"How deep the path goes, as S3 reads one that names its bucket.","type":"string","enum":["root","bucket","object"],"examples":["bucket"]},"header":{"description":"The request has this header.","type":"string","examples":["x-amz-copy-source"]}},"examples":[{"method":"GET","path":"root"}]},"status":{"description":"HTTP status code; 200 where it is not given.","type":"integer","minimum":200,"maximum":299,"examples":[204]},"content-type":{"description":"Empty: the header is not sent.","type":"string","examples":["text/xml"]},"body":{"description":"With {action} {namespace} {requestId} {bucket} {key} {etag} {time}; values are escaped for the language of the content type.","type":"string","examples":["{}"]},"headers":{"description":"Further headers; values with the same placeholders, and {httpDate}.","type":"array","items":{"$ref":"#/definitions/header"},"examples":[[["ETag","{etag}"]]]}},"examples":[{"content-type":"application/json","body":"{}"}]};

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["content-type"] === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "content-type"},message:"must have required property '"+"content-type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.body === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "body"},message:"must have required property '"+"body"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "when") || (key0 === "status")) || (key0 === "content-type")) || (key0 === "body")) || (key0 === "headers"))){
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
if(data.when !== undefined){
let data0 = data.when;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(Object.keys(data0).length < 1){
const err3 = {instancePath:instancePath+"/when",schemaPath:"#/properties/when/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key1 in data0){
if(!((((key1 === "method") || (key1 === "parameter")) || (key1 === "path")) || (key1 === "header"))){
const err4 = {instancePath:instancePath+"/when",schemaPath:"#/properties/when/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data0.method !== undefined){
if(typeof data0.method !== "string"){
const err5 = {instancePath:instancePath+"/when/method",schemaPath:"#/properties/when/properties/method/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data0.parameter !== undefined){
if(typeof data0.parameter !== "string"){
const err6 = {instancePath:instancePath+"/when/parameter",schemaPath:"#/properties/when/properties/parameter/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data0.path !== undefined){
let data3 = data0.path;
if(typeof data3 !== "string"){
const err7 = {instancePath:instancePath+"/when/path",schemaPath:"#/properties/when/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!(((data3 === "root") || (data3 === "bucket")) || (data3 === "object"))){
const err8 = {instancePath:instancePath+"/when/path",schemaPath:"#/properties/when/properties/path/enum",keyword:"enum",params:{allowedValues: schema19.properties.when.properties.path.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data0.header !== undefined){
if(typeof data0.header !== "string"){
const err9 = {instancePath:instancePath+"/when/header",schemaPath:"#/properties/when/properties/header/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err10 = {instancePath:instancePath+"/when",schemaPath:"#/properties/when/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.status !== undefined){
let data5 = data.status;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err11 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 299 || isNaN(data5)){
const err12 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/maximum",keyword:"maximum",params:{comparison: "<=", limit: 299},message:"must be <= 299"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data5 < 200 || isNaN(data5)){
const err13 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/minimum",keyword:"minimum",params:{comparison: ">=", limit: 200},message:"must be >= 200"};
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
if(data["content-type"] !== undefined){
if(typeof data["content-type"] !== "string"){
const err14 = {instancePath:instancePath+"/content-type",schemaPath:"#/properties/content-type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.body !== undefined){
if(typeof data.body !== "string"){
const err15 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.headers !== undefined){
let data8 = data.headers;
if(Array.isArray(data8)){
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
if(Array.isArray(data9)){
if(data9.length > 2){
const err16 = {instancePath:instancePath+"/headers/" + i0,schemaPath:"#/definitions/header/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data9.length < 2){
const err17 = {instancePath:instancePath+"/headers/" + i0,schemaPath:"#/definitions/header/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
const len1 = data9.length;
if(!(len1 <= 2)){
const err18 = {instancePath:instancePath+"/headers/" + i0,schemaPath:"#/definitions/header/additionalItems",keyword:"additionalItems",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
const len2 = data9.length;
if(len2 > 0){
let data10 = data9[0];
if(typeof data10 === "string"){
if(func2(data10) < 1){
const err19 = {instancePath:instancePath+"/headers/" + i0+"/0",schemaPath:"#/definitions/header/items/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/headers/" + i0+"/0",schemaPath:"#/definitions/header/items/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(len2 > 1){
if(typeof data9[1] !== "string"){
const err21 = {instancePath:instancePath+"/headers/" + i0+"/1",schemaPath:"#/definitions/header/items/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err22 = {instancePath:instancePath+"/headers/" + i0,schemaPath:"#/definitions/header/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err23 = {instancePath:instancePath+"/headers",schemaPath:"#/properties/headers/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err24 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}

const schema23 = {"description":"What the family answers to one condition.","type":"object","required":["condition","references","code","status","message","confidence","sources"],"additionalProperties":false,"properties":{"condition":{"description":"What is wrong: the same word in every family.","type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","examples":["scope-service"]},"references":{"description":"Ids of the facts that the entry comes from.","type":"array","minItems":1,"items":{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$"},"examples":[["q-scope-service"]]},"check":{"$ref":"#/definitions/checkName"},"reach":{"$ref":"#/definitions/reach"},"code":{"description":"The error code; empty where the reply names none.","type":"string","examples":["SignatureDoesNotMatch"]},"status":{"description":"HTTP status code.","type":"integer","minimum":100,"maximum":599,"examples":[403]},"message":{"description":"The message, exact to the blank, with named placeholders in braces.","type":"string","examples":["Credential should be scoped to correct service: '{service}'. "]},"confidence":{"$ref":"#/definitions/confidence"},"sources":{"$ref":"#/definitions/sources"},"note":{"description":"What a reader should know of the entry.","type":"string","examples":["With a final period: that tells it from token-invalid."]},"sentences":{"description":"Where the message is put together from sentences, each for one fault: the name of the fault and its sentence, in their order.","type":"array","items":{"$ref":"#/definitions/sentence"},"examples":[[{"of":"Credential","text":"Authorization header requires 'Credential' parameter. "}]]},"variants":{"description":"Other wordings of the same error: of the query form, of a service that discloses its canonical request, of former times.","type":"array","items":{"$ref":"#/definitions/variant"},"examples":[[]]},"elements":{"description":"Further elements of the body, in their order.","type":"array","items":{"$ref":"#/definitions/element"},"examples":[[{"name":"Region","value":"{expectedRegion}"}]]},"headers":{"description":"Further headers of the reply.","type":"array","items":{"$ref":"#/definitions/header"},"examples":[[["x-amz-bucket-region","{expectedRegion}"]]]},"body":{"description":"The layout of the body, where it is not the family's; as carrier.body.","type":"string","examples":[""]},"content-type":{"description":"The value of content-type, where it is not the family's; empty: the header is not sent.","type":"string","examples":["text/html"]}},"examples":[{"condition":"scope-service"}]};
const schema25 = {"description":"Why no case triggers it. Exactly one member.","type":"object","additionalProperties":false,"minProperties":1,"maxProperties":1,"properties":{"waits-for":{"description":"The profile whose cases will trigger it.","type":"string","enum":["streaming","sigv4a","post-policy"],"examples":["streaming"]},"never":{"description":"Why no signed request can trigger it: what it needs besides the request.","type":"string","minLength":10,"examples":["answered after authentication: the account has no subscription"]}},"examples":[{"waits-for":"streaming"}]};
const schema28 = {"description":"A sentence of a message.","type":"object","required":["of","text"],"additionalProperties":false,"properties":{"of":{"description":"What the sentence is about.","type":"string","examples":["Credential"]},"text":{"description":"The sentence with the blank that follows it.","type":"string","examples":["Authorization header requires 'Credential' parameter. "]}},"examples":[{"of":"Credential","text":"Authorization header requires 'Credential' parameter. "}]};
const schema34 = {"description":"An element of the body: its name, and its value with placeholders.","type":"object","required":["name","value"],"additionalProperties":false,"properties":{"name":{"description":"The element's name.","type":"string","pattern":"^[A-Za-z][A-Za-z0-9-]*$","examples":["Region"]},"value":{"description":"Its value, with placeholders.","type":"string","examples":["{expectedRegion}"]}},"examples":[{"name":"Region","value":"{expectedRegion}"}]};
const func9 = Object.prototype.hasOwnProperty;
const pattern1 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");
const pattern5 = new RegExp("^[A-Za-z][A-Za-z0-9-]*$", "u");
const schema29 = {"description":"Another wording of the entry; members that it does not give are the entry's.","type":"object","required":["name","when","references","confidence","sources"],"additionalProperties":false,"properties":{"name":{"description":"The variant's name, which a case may pin.","type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","examples":["documented-2012"]},"when":{"description":"query: the answer to the query form. disclosing: the answer of a service that discloses its canonical request. named: the answer where a check says so by this name. other: a wording of another time, recognised, and answered only where a case pins it.","type":"string","enum":["query","disclosing","named","other"],"examples":["other"]},"references":{"description":"Ids of the facts that the variant comes from.","type":"array","minItems":1,"items":{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$"},"examples":[["q-scope-region-legacy"]]},"reach":{"$ref":"#/definitions/reach"},"code":{"description":"The error code.","type":"string","examples":["MissingAuthenticationToken"]},"status":{"description":"HTTP status code.","type":"integer","minimum":100,"maximum":599,"examples":[403]},"message":{"description":"The message, exact to the blank, with named placeholders in braces.","type":"string","examples":["Credential should be scoped to a valid region, not '{scopeRegion}'. "]},"sentences":{"description":"As the entry's.","type":"array","items":{"$ref":"#/definitions/sentence"},"examples":[[]]},"era":{"description":"When the wording was seen.","type":"string","examples":["2012 to 2022-08"]},"confidence":{"$ref":"#/definitions/confidence"},"sources":{"$ref":"#/definitions/sources"},"elements":{"description":"Further elements of the body, in their order.","type":"array","items":{"$ref":"#/definitions/element"},"examples":[[{"name":"Region","value":"{expectedRegion}"}]]},"headers":{"description":"Further headers of the reply.","type":"array","items":{"$ref":"#/definitions/header"},"examples":[[["x-amz-bucket-region","{expectedRegion}"]]]},"body":{"description":"The layout of the body, where it is not the family's; as carrier.body.","type":"string","examples":[""]},"content-type":{"description":"The value of content-type, where it is not the family's; empty: the header is not sent.","type":"string","examples":["text/html"]}},"examples":[{"name":"documented-2012","when":"other"}]};

function validate14(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(func9.call(schema29.properties, key0))){
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
if(!((((data1 === "query") || (data1 === "disclosing")) || (data1 === "named")) || (data1 === "other"))){
const err9 = {instancePath:instancePath+"/when",schemaPath:"#/properties/when/enum",keyword:"enum",params:{allowedValues: schema29.properties.when.enum},message:"must be equal to one of the allowed values"};
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
if(data.reach !== undefined){
let data4 = data.reach;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(Object.keys(data4).length > 1){
const err14 = {instancePath:instancePath+"/reach",schemaPath:"#/definitions/reach/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(Object.keys(data4).length < 1){
const err15 = {instancePath:instancePath+"/reach",schemaPath:"#/definitions/reach/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
for(const key1 in data4){
if(!((key1 === "waits-for") || (key1 === "never"))){
const err16 = {instancePath:instancePath+"/reach",schemaPath:"#/definitions/reach/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data4["waits-for"] !== undefined){
let data5 = data4["waits-for"];
if(typeof data5 !== "string"){
const err17 = {instancePath:instancePath+"/reach/waits-for",schemaPath:"#/definitions/reach/properties/waits-for/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!(((data5 === "streaming") || (data5 === "sigv4a")) || (data5 === "post-policy"))){
const err18 = {instancePath:instancePath+"/reach/waits-for",schemaPath:"#/definitions/reach/properties/waits-for/enum",keyword:"enum",params:{allowedValues: schema25.properties["waits-for"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data4.never !== undefined){
let data6 = data4.never;
if(typeof data6 === "string"){
if(func2(data6) < 10){
const err19 = {instancePath:instancePath+"/reach/never",schemaPath:"#/definitions/reach/properties/never/minLength",keyword:"minLength",params:{limit: 10},message:"must NOT have fewer than 10 characters"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/reach/never",schemaPath:"#/definitions/reach/properties/never/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err21 = {instancePath:instancePath+"/reach",schemaPath:"#/definitions/reach/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.code !== undefined){
if(typeof data.code !== "string"){
const err22 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.status !== undefined){
let data8 = data.status;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err23 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 599 || isNaN(data8)){
const err24 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},message:"must be <= 599"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data8 < 100 || isNaN(data8)){
const err25 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100},message:"must be >= 100"};
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
if(data.message !== undefined){
if(typeof data.message !== "string"){
const err26 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.sentences !== undefined){
let data10 = data.sentences;
if(Array.isArray(data10)){
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
let data11 = data10[i1];
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.of === undefined){
const err27 = {instancePath:instancePath+"/sentences/" + i1,schemaPath:"#/definitions/sentence/required",keyword:"required",params:{missingProperty: "of"},message:"must have required property '"+"of"+"'"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data11.text === undefined){
const err28 = {instancePath:instancePath+"/sentences/" + i1,schemaPath:"#/definitions/sentence/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
for(const key2 in data11){
if(!((key2 === "of") || (key2 === "text"))){
const err29 = {instancePath:instancePath+"/sentences/" + i1,schemaPath:"#/definitions/sentence/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data11.of !== undefined){
if(typeof data11.of !== "string"){
const err30 = {instancePath:instancePath+"/sentences/" + i1+"/of",schemaPath:"#/definitions/sentence/properties/of/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data11.text !== undefined){
if(typeof data11.text !== "string"){
const err31 = {instancePath:instancePath+"/sentences/" + i1+"/text",schemaPath:"#/definitions/sentence/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err32 = {instancePath:instancePath+"/sentences/" + i1,schemaPath:"#/definitions/sentence/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err33 = {instancePath:instancePath+"/sentences",schemaPath:"#/properties/sentences/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.era !== undefined){
if(typeof data.era !== "string"){
const err34 = {instancePath:instancePath+"/era",schemaPath:"#/properties/era/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.confidence !== undefined){
let data15 = data.confidence;
if(typeof data15 !== "string"){
const err35 = {instancePath:instancePath+"/confidence",schemaPath:"#/definitions/confidence/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(!(((data15 === "documented") || (data15 === "observed")) || (data15 === "inferred"))){
const err36 = {instancePath:instancePath+"/confidence",schemaPath:"#/definitions/confidence/enum",keyword:"enum",params:{allowedValues: schema13.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.sources !== undefined){
let data16 = data.sources;
if(Array.isArray(data16)){
if(data16.length < 1){
const err37 = {instancePath:instancePath+"/sources",schemaPath:"#/definitions/sources/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
const len2 = data16.length;
for(let i2=0; i2<len2; i2++){
let data17 = data16[i2];
if(typeof data17 === "string"){
if(func2(data17) < 5){
const err38 = {instancePath:instancePath+"/sources/" + i2,schemaPath:"#/definitions/sources/items/minLength",keyword:"minLength",params:{limit: 5},message:"must NOT have fewer than 5 characters"};
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
const err39 = {instancePath:instancePath+"/sources/" + i2,schemaPath:"#/definitions/sources/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
else {
const err40 = {instancePath:instancePath+"/sources",schemaPath:"#/definitions/sources/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.elements !== undefined){
let data18 = data.elements;
if(Array.isArray(data18)){
const len3 = data18.length;
for(let i3=0; i3<len3; i3++){
let data19 = data18[i3];
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.name === undefined){
const err41 = {instancePath:instancePath+"/elements/" + i3,schemaPath:"#/definitions/element/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data19.value === undefined){
const err42 = {instancePath:instancePath+"/elements/" + i3,schemaPath:"#/definitions/element/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
for(const key3 in data19){
if(!((key3 === "name") || (key3 === "value"))){
const err43 = {instancePath:instancePath+"/elements/" + i3,schemaPath:"#/definitions/element/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data19.name !== undefined){
let data20 = data19.name;
if(typeof data20 === "string"){
if(!pattern5.test(data20)){
const err44 = {instancePath:instancePath+"/elements/" + i3+"/name",schemaPath:"#/definitions/element/properties/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9-]*$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9-]*$"+"\""};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
else {
const err45 = {instancePath:instancePath+"/elements/" + i3+"/name",schemaPath:"#/definitions/element/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data19.value !== undefined){
if(typeof data19.value !== "string"){
const err46 = {instancePath:instancePath+"/elements/" + i3+"/value",schemaPath:"#/definitions/element/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
else {
const err47 = {instancePath:instancePath+"/elements/" + i3,schemaPath:"#/definitions/element/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
else {
const err48 = {instancePath:instancePath+"/elements",schemaPath:"#/properties/elements/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data.headers !== undefined){
let data22 = data.headers;
if(Array.isArray(data22)){
const len4 = data22.length;
for(let i4=0; i4<len4; i4++){
let data23 = data22[i4];
if(Array.isArray(data23)){
if(data23.length > 2){
const err49 = {instancePath:instancePath+"/headers/" + i4,schemaPath:"#/definitions/header/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(data23.length < 2){
const err50 = {instancePath:instancePath+"/headers/" + i4,schemaPath:"#/definitions/header/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
const len5 = data23.length;
if(!(len5 <= 2)){
const err51 = {instancePath:instancePath+"/headers/" + i4,schemaPath:"#/definitions/header/additionalItems",keyword:"additionalItems",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
const len6 = data23.length;
if(len6 > 0){
let data24 = data23[0];
if(typeof data24 === "string"){
if(func2(data24) < 1){
const err52 = {instancePath:instancePath+"/headers/" + i4+"/0",schemaPath:"#/definitions/header/items/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err53 = {instancePath:instancePath+"/headers/" + i4+"/0",schemaPath:"#/definitions/header/items/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(len6 > 1){
if(typeof data23[1] !== "string"){
const err54 = {instancePath:instancePath+"/headers/" + i4+"/1",schemaPath:"#/definitions/header/items/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err55 = {instancePath:instancePath+"/headers/" + i4,schemaPath:"#/definitions/header/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
else {
const err56 = {instancePath:instancePath+"/headers",schemaPath:"#/properties/headers/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data.body !== undefined){
if(typeof data.body !== "string"){
const err57 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data["content-type"] !== undefined){
if(typeof data["content-type"] !== "string"){
const err58 = {instancePath:instancePath+"/content-type",schemaPath:"#/properties/content-type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
else {
const err59 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
validate14.errors = vErrors;
return errors === 0;
}


function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(func9.call(schema23.properties, key0))){
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
if(data.check !== undefined){
let data3 = data.check;
if(typeof data3 !== "string"){
const err14 = {instancePath:instancePath+"/check",schemaPath:"#/definitions/checkName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!(((((((((((((((((((((((((((((((((data3 === "path-form") || (data3 === "method")) || (data3 === "content-type")) || (data3 === "query-escape")) || (data3 === "carrier")) || (data3 === "carrier-aws4")) || (data3 === "algorithm-named")) || (data3 === "algorithm")) || (data3 === "authorization-syntax")) || (data3 === "components")) || (data3 === "content-sha256")) || (data3 === "host-signed")) || (data3 === "signed-headers-sent")) || (data3 === "date-format")) || (data3 === "window")) || (data3 === "credential-parts")) || (data3 === "scope")) || (data3 === "token")) || (data3 === "key")) || (data3 === "signature")) || (data3 === "s3-request")) || (data3 === "s3-carrier")) || (data3 === "s3-sigv2")) || (data3 === "s3-space")) || (data3 === "s3-scheme")) || (data3 === "s3-content-sha256")) || (data3 === "s3-components")) || (data3 === "s3-expires")) || (data3 === "s3-presigned-window")) || (data3 === "s3-credential")) || (data3 === "s3-scope-date")) || (data3 === "s3-headers-signed")) || (data3 === "s3-payload"))){
const err15 = {instancePath:instancePath+"/check",schemaPath:"#/definitions/checkName/enum",keyword:"enum",params:{allowedValues: schema15.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.reach !== undefined){
let data4 = data.reach;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(Object.keys(data4).length > 1){
const err16 = {instancePath:instancePath+"/reach",schemaPath:"#/definitions/reach/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(Object.keys(data4).length < 1){
const err17 = {instancePath:instancePath+"/reach",schemaPath:"#/definitions/reach/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
for(const key1 in data4){
if(!((key1 === "waits-for") || (key1 === "never"))){
const err18 = {instancePath:instancePath+"/reach",schemaPath:"#/definitions/reach/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data4["waits-for"] !== undefined){
let data5 = data4["waits-for"];
if(typeof data5 !== "string"){
const err19 = {instancePath:instancePath+"/reach/waits-for",schemaPath:"#/definitions/reach/properties/waits-for/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(!(((data5 === "streaming") || (data5 === "sigv4a")) || (data5 === "post-policy"))){
const err20 = {instancePath:instancePath+"/reach/waits-for",schemaPath:"#/definitions/reach/properties/waits-for/enum",keyword:"enum",params:{allowedValues: schema25.properties["waits-for"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data4.never !== undefined){
let data6 = data4.never;
if(typeof data6 === "string"){
if(func2(data6) < 10){
const err21 = {instancePath:instancePath+"/reach/never",schemaPath:"#/definitions/reach/properties/never/minLength",keyword:"minLength",params:{limit: 10},message:"must NOT have fewer than 10 characters"};
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
const err22 = {instancePath:instancePath+"/reach/never",schemaPath:"#/definitions/reach/properties/never/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err23 = {instancePath:instancePath+"/reach",schemaPath:"#/definitions/reach/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.code !== undefined){
if(typeof data.code !== "string"){
const err24 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.status !== undefined){
let data8 = data.status;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err25 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 599 || isNaN(data8)){
const err26 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},message:"must be <= 599"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data8 < 100 || isNaN(data8)){
const err27 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100},message:"must be >= 100"};
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
if(data.message !== undefined){
if(typeof data.message !== "string"){
const err28 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.confidence !== undefined){
let data10 = data.confidence;
if(typeof data10 !== "string"){
const err29 = {instancePath:instancePath+"/confidence",schemaPath:"#/definitions/confidence/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(!(((data10 === "documented") || (data10 === "observed")) || (data10 === "inferred"))){
const err30 = {instancePath:instancePath+"/confidence",schemaPath:"#/definitions/confidence/enum",keyword:"enum",params:{allowedValues: schema13.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.sources !== undefined){
let data11 = data.sources;
if(Array.isArray(data11)){
if(data11.length < 1){
const err31 = {instancePath:instancePath+"/sources",schemaPath:"#/definitions/sources/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
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
if(typeof data12 === "string"){
if(func2(data12) < 5){
const err32 = {instancePath:instancePath+"/sources/" + i1,schemaPath:"#/definitions/sources/items/minLength",keyword:"minLength",params:{limit: 5},message:"must NOT have fewer than 5 characters"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/sources/" + i1,schemaPath:"#/definitions/sources/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err34 = {instancePath:instancePath+"/sources",schemaPath:"#/definitions/sources/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.note !== undefined){
if(typeof data.note !== "string"){
const err35 = {instancePath:instancePath+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.sentences !== undefined){
let data14 = data.sentences;
if(Array.isArray(data14)){
const len2 = data14.length;
for(let i2=0; i2<len2; i2++){
let data15 = data14[i2];
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.of === undefined){
const err36 = {instancePath:instancePath+"/sentences/" + i2,schemaPath:"#/definitions/sentence/required",keyword:"required",params:{missingProperty: "of"},message:"must have required property '"+"of"+"'"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data15.text === undefined){
const err37 = {instancePath:instancePath+"/sentences/" + i2,schemaPath:"#/definitions/sentence/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
for(const key2 in data15){
if(!((key2 === "of") || (key2 === "text"))){
const err38 = {instancePath:instancePath+"/sentences/" + i2,schemaPath:"#/definitions/sentence/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data15.of !== undefined){
if(typeof data15.of !== "string"){
const err39 = {instancePath:instancePath+"/sentences/" + i2+"/of",schemaPath:"#/definitions/sentence/properties/of/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data15.text !== undefined){
if(typeof data15.text !== "string"){
const err40 = {instancePath:instancePath+"/sentences/" + i2+"/text",schemaPath:"#/definitions/sentence/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
else {
const err41 = {instancePath:instancePath+"/sentences/" + i2,schemaPath:"#/definitions/sentence/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err42 = {instancePath:instancePath+"/sentences",schemaPath:"#/properties/sentences/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.variants !== undefined){
let data18 = data.variants;
if(Array.isArray(data18)){
const len3 = data18.length;
for(let i3=0; i3<len3; i3++){
if(!(validate14(data18[i3], {instancePath:instancePath+"/variants/" + i3,parentData:data18,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
errors = vErrors.length;
}
}
}
else {
const err43 = {instancePath:instancePath+"/variants",schemaPath:"#/properties/variants/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.elements !== undefined){
let data20 = data.elements;
if(Array.isArray(data20)){
const len4 = data20.length;
for(let i4=0; i4<len4; i4++){
let data21 = data20[i4];
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.name === undefined){
const err44 = {instancePath:instancePath+"/elements/" + i4,schemaPath:"#/definitions/element/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(data21.value === undefined){
const err45 = {instancePath:instancePath+"/elements/" + i4,schemaPath:"#/definitions/element/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
for(const key3 in data21){
if(!((key3 === "name") || (key3 === "value"))){
const err46 = {instancePath:instancePath+"/elements/" + i4,schemaPath:"#/definitions/element/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data21.name !== undefined){
let data22 = data21.name;
if(typeof data22 === "string"){
if(!pattern5.test(data22)){
const err47 = {instancePath:instancePath+"/elements/" + i4+"/name",schemaPath:"#/definitions/element/properties/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9-]*$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9-]*$"+"\""};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/elements/" + i4+"/name",schemaPath:"#/definitions/element/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data21.value !== undefined){
if(typeof data21.value !== "string"){
const err49 = {instancePath:instancePath+"/elements/" + i4+"/value",schemaPath:"#/definitions/element/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
else {
const err50 = {instancePath:instancePath+"/elements/" + i4,schemaPath:"#/definitions/element/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
}
else {
const err51 = {instancePath:instancePath+"/elements",schemaPath:"#/properties/elements/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data.headers !== undefined){
let data24 = data.headers;
if(Array.isArray(data24)){
const len5 = data24.length;
for(let i5=0; i5<len5; i5++){
let data25 = data24[i5];
if(Array.isArray(data25)){
if(data25.length > 2){
const err52 = {instancePath:instancePath+"/headers/" + i5,schemaPath:"#/definitions/header/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(data25.length < 2){
const err53 = {instancePath:instancePath+"/headers/" + i5,schemaPath:"#/definitions/header/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
const len6 = data25.length;
if(!(len6 <= 2)){
const err54 = {instancePath:instancePath+"/headers/" + i5,schemaPath:"#/definitions/header/additionalItems",keyword:"additionalItems",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
const len7 = data25.length;
if(len7 > 0){
let data26 = data25[0];
if(typeof data26 === "string"){
if(func2(data26) < 1){
const err55 = {instancePath:instancePath+"/headers/" + i5+"/0",schemaPath:"#/definitions/header/items/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
else {
const err56 = {instancePath:instancePath+"/headers/" + i5+"/0",schemaPath:"#/definitions/header/items/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(len7 > 1){
if(typeof data25[1] !== "string"){
const err57 = {instancePath:instancePath+"/headers/" + i5+"/1",schemaPath:"#/definitions/header/items/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
else {
const err58 = {instancePath:instancePath+"/headers/" + i5,schemaPath:"#/definitions/header/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
else {
const err59 = {instancePath:instancePath+"/headers",schemaPath:"#/properties/headers/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data.body !== undefined){
if(typeof data.body !== "string"){
const err60 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data["content-type"] !== undefined){
if(typeof data["content-type"] !== "string"){
const err61 = {instancePath:instancePath+"/content-type",schemaPath:"#/properties/content-type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
}
else {
const err62 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
validate13.errors = vErrors;
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
if(data.success === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "success"},message:"must have required property '"+"success"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.errors === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "errors"},message:"must have required property '"+"errors"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "about") || (key0 === "family")) || (key0 === "carrier")) || (key0 === "checks")) || (key0 === "success")) || (key0 === "errors"))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.about !== undefined){
if(typeof data.about !== "string"){
const err7 = {instancePath:instancePath+"/about",schemaPath:"#/properties/about/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.family !== undefined){
let data1 = data.family;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err8 = {instancePath:instancePath+"/family",schemaPath:"#/properties/family/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9.]+(-[a-z0-9.]+)*$"},message:"must match pattern \""+"^[a-z0-9.]+(-[a-z0-9.]+)*$"+"\""};
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
const err9 = {instancePath:instancePath+"/family",schemaPath:"#/properties/family/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.carrier !== undefined){
let data2 = data.carrier;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.body === undefined){
const err10 = {instancePath:instancePath+"/carrier",schemaPath:"#/properties/carrier/required",keyword:"required",params:{missingProperty: "body"},message:"must have required property '"+"body"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data2["content-type"] === undefined){
const err11 = {instancePath:instancePath+"/carrier",schemaPath:"#/properties/carrier/required",keyword:"required",params:{missingProperty: "content-type"},message:"must have required property '"+"content-type"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data2.headers === undefined){
const err12 = {instancePath:instancePath+"/carrier",schemaPath:"#/properties/carrier/required",keyword:"required",params:{missingProperty: "headers"},message:"must have required property '"+"headers"+"'"};
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
if(!(((((key1 === "body") || (key1 === "content-type")) || (key1 === "source")) || (key1 === "confidence")) || (key1 === "headers"))){
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
if(data2.source !== undefined){
let data5 = data2.source;
if(Array.isArray(data5)){
if(data5.length < 1){
const err18 = {instancePath:instancePath+"/carrier/source",schemaPath:"#/definitions/sources/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(typeof data6 === "string"){
if(func2(data6) < 5){
const err19 = {instancePath:instancePath+"/carrier/source/" + i0,schemaPath:"#/definitions/sources/items/minLength",keyword:"minLength",params:{limit: 5},message:"must NOT have fewer than 5 characters"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/carrier/source/" + i0,schemaPath:"#/definitions/sources/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err21 = {instancePath:instancePath+"/carrier/source",schemaPath:"#/definitions/sources/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data2.confidence !== undefined){
let data7 = data2.confidence;
if(typeof data7 !== "string"){
const err22 = {instancePath:instancePath+"/carrier/confidence",schemaPath:"#/definitions/confidence/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(!(((data7 === "documented") || (data7 === "observed")) || (data7 === "inferred"))){
const err23 = {instancePath:instancePath+"/carrier/confidence",schemaPath:"#/definitions/confidence/enum",keyword:"enum",params:{allowedValues: schema13.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data2.headers !== undefined){
let data8 = data2.headers;
if(Array.isArray(data8)){
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
let data9 = data8[i1];
if(Array.isArray(data9)){
if(data9.length > 2){
const err24 = {instancePath:instancePath+"/carrier/headers/" + i1,schemaPath:"#/definitions/header/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data9.length < 2){
const err25 = {instancePath:instancePath+"/carrier/headers/" + i1,schemaPath:"#/definitions/header/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
const len2 = data9.length;
if(!(len2 <= 2)){
const err26 = {instancePath:instancePath+"/carrier/headers/" + i1,schemaPath:"#/definitions/header/additionalItems",keyword:"additionalItems",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
const len3 = data9.length;
if(len3 > 0){
let data10 = data9[0];
if(typeof data10 === "string"){
if(func2(data10) < 1){
const err27 = {instancePath:instancePath+"/carrier/headers/" + i1+"/0",schemaPath:"#/definitions/header/items/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/carrier/headers/" + i1+"/0",schemaPath:"#/definitions/header/items/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(len3 > 1){
if(typeof data9[1] !== "string"){
const err29 = {instancePath:instancePath+"/carrier/headers/" + i1+"/1",schemaPath:"#/definitions/header/items/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err30 = {instancePath:instancePath+"/carrier/headers/" + i1,schemaPath:"#/definitions/header/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err31 = {instancePath:instancePath+"/carrier/headers",schemaPath:"#/properties/carrier/properties/headers/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err32 = {instancePath:instancePath+"/carrier",schemaPath:"#/properties/carrier/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.checks !== undefined){
let data12 = data.checks;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.order === undefined){
const err33 = {instancePath:instancePath+"/checks",schemaPath:"#/properties/checks/required",keyword:"required",params:{missingProperty: "order"},message:"must have required property '"+"order"+"'"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data12.source === undefined){
const err34 = {instancePath:instancePath+"/checks",schemaPath:"#/properties/checks/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data12.confidence === undefined){
const err35 = {instancePath:instancePath+"/checks",schemaPath:"#/properties/checks/required",keyword:"required",params:{missingProperty: "confidence"},message:"must have required property '"+"confidence"+"'"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
for(const key2 in data12){
if(!((((key2 === "order") || (key2 === "source")) || (key2 === "confidence")) || (key2 === "query-order"))){
const err36 = {instancePath:instancePath+"/checks",schemaPath:"#/properties/checks/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data12.order !== undefined){
let data13 = data12.order;
if(Array.isArray(data13)){
if(data13.length < 1){
const err37 = {instancePath:instancePath+"/checks/order",schemaPath:"#/properties/checks/properties/order/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
const len4 = data13.length;
for(let i2=0; i2<len4; i2++){
let data14 = data13[i2];
if(typeof data14 !== "string"){
const err38 = {instancePath:instancePath+"/checks/order/" + i2,schemaPath:"#/definitions/checkName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(!(((((((((((((((((((((((((((((((((data14 === "path-form") || (data14 === "method")) || (data14 === "content-type")) || (data14 === "query-escape")) || (data14 === "carrier")) || (data14 === "carrier-aws4")) || (data14 === "algorithm-named")) || (data14 === "algorithm")) || (data14 === "authorization-syntax")) || (data14 === "components")) || (data14 === "content-sha256")) || (data14 === "host-signed")) || (data14 === "signed-headers-sent")) || (data14 === "date-format")) || (data14 === "window")) || (data14 === "credential-parts")) || (data14 === "scope")) || (data14 === "token")) || (data14 === "key")) || (data14 === "signature")) || (data14 === "s3-request")) || (data14 === "s3-carrier")) || (data14 === "s3-sigv2")) || (data14 === "s3-space")) || (data14 === "s3-scheme")) || (data14 === "s3-content-sha256")) || (data14 === "s3-components")) || (data14 === "s3-expires")) || (data14 === "s3-presigned-window")) || (data14 === "s3-credential")) || (data14 === "s3-scope-date")) || (data14 === "s3-headers-signed")) || (data14 === "s3-payload"))){
const err39 = {instancePath:instancePath+"/checks/order/" + i2,schemaPath:"#/definitions/checkName/enum",keyword:"enum",params:{allowedValues: schema15.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
let i3 = data13.length;
let j0;
if(i3 > 1){
outer0:
for(;i3--;){
for(j0 = i3; j0--;){
if(func0(data13[i3], data13[j0])){
const err40 = {instancePath:instancePath+"/checks/order",schemaPath:"#/properties/checks/properties/order/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i3+" are identical)"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err41 = {instancePath:instancePath+"/checks/order",schemaPath:"#/properties/checks/properties/order/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data12.source !== undefined){
let data15 = data12.source;
if(Array.isArray(data15)){
if(data15.length < 1){
const err42 = {instancePath:instancePath+"/checks/source",schemaPath:"#/definitions/sources/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
const len5 = data15.length;
for(let i4=0; i4<len5; i4++){
let data16 = data15[i4];
if(typeof data16 === "string"){
if(func2(data16) < 5){
const err43 = {instancePath:instancePath+"/checks/source/" + i4,schemaPath:"#/definitions/sources/items/minLength",keyword:"minLength",params:{limit: 5},message:"must NOT have fewer than 5 characters"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/checks/source/" + i4,schemaPath:"#/definitions/sources/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err45 = {instancePath:instancePath+"/checks/source",schemaPath:"#/definitions/sources/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data12.confidence !== undefined){
let data17 = data12.confidence;
if(typeof data17 !== "string"){
const err46 = {instancePath:instancePath+"/checks/confidence",schemaPath:"#/definitions/confidence/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(!(((data17 === "documented") || (data17 === "observed")) || (data17 === "inferred"))){
const err47 = {instancePath:instancePath+"/checks/confidence",schemaPath:"#/definitions/confidence/enum",keyword:"enum",params:{allowedValues: schema13.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data12["query-order"] !== undefined){
let data18 = data12["query-order"];
if(Array.isArray(data18)){
if(data18.length < 1){
const err48 = {instancePath:instancePath+"/checks/query-order",schemaPath:"#/properties/checks/properties/query-order/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
const len6 = data18.length;
for(let i5=0; i5<len6; i5++){
let data19 = data18[i5];
if(typeof data19 !== "string"){
const err49 = {instancePath:instancePath+"/checks/query-order/" + i5,schemaPath:"#/definitions/checkName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(!(((((((((((((((((((((((((((((((((data19 === "path-form") || (data19 === "method")) || (data19 === "content-type")) || (data19 === "query-escape")) || (data19 === "carrier")) || (data19 === "carrier-aws4")) || (data19 === "algorithm-named")) || (data19 === "algorithm")) || (data19 === "authorization-syntax")) || (data19 === "components")) || (data19 === "content-sha256")) || (data19 === "host-signed")) || (data19 === "signed-headers-sent")) || (data19 === "date-format")) || (data19 === "window")) || (data19 === "credential-parts")) || (data19 === "scope")) || (data19 === "token")) || (data19 === "key")) || (data19 === "signature")) || (data19 === "s3-request")) || (data19 === "s3-carrier")) || (data19 === "s3-sigv2")) || (data19 === "s3-space")) || (data19 === "s3-scheme")) || (data19 === "s3-content-sha256")) || (data19 === "s3-components")) || (data19 === "s3-expires")) || (data19 === "s3-presigned-window")) || (data19 === "s3-credential")) || (data19 === "s3-scope-date")) || (data19 === "s3-headers-signed")) || (data19 === "s3-payload"))){
const err50 = {instancePath:instancePath+"/checks/query-order/" + i5,schemaPath:"#/definitions/checkName/enum",keyword:"enum",params:{allowedValues: schema15.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
let i6 = data18.length;
let j1;
if(i6 > 1){
outer1:
for(;i6--;){
for(j1 = i6; j1--;){
if(func0(data18[i6], data18[j1])){
const err51 = {instancePath:instancePath+"/checks/query-order",schemaPath:"#/properties/checks/properties/query-order/uniqueItems",keyword:"uniqueItems",params:{i: i6, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i6+" are identical)"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
break outer1;
}
}
}
}
}
else {
const err52 = {instancePath:instancePath+"/checks/query-order",schemaPath:"#/properties/checks/properties/query-order/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
else {
const err53 = {instancePath:instancePath+"/checks",schemaPath:"#/properties/checks/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data.success !== undefined){
let data20 = data.success;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.replies === undefined){
const err54 = {instancePath:instancePath+"/success",schemaPath:"#/properties/success/required",keyword:"required",params:{missingProperty: "replies"},message:"must have required property '"+"replies"+"'"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(data20.source === undefined){
const err55 = {instancePath:instancePath+"/success",schemaPath:"#/properties/success/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(data20.confidence === undefined){
const err56 = {instancePath:instancePath+"/success",schemaPath:"#/properties/success/required",keyword:"required",params:{missingProperty: "confidence"},message:"must have required property '"+"confidence"+"'"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
for(const key3 in data20){
if(!(((key3 === "replies") || (key3 === "source")) || (key3 === "confidence"))){
const err57 = {instancePath:instancePath+"/success",schemaPath:"#/properties/success/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data20.replies !== undefined){
let data21 = data20.replies;
if(Array.isArray(data21)){
if(data21.length < 1){
const err58 = {instancePath:instancePath+"/success/replies",schemaPath:"#/properties/success/properties/replies/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
const len7 = data21.length;
for(let i7=0; i7<len7; i7++){
if(!(validate11(data21[i7], {instancePath:instancePath+"/success/replies/" + i7,parentData:data21,parentDataProperty:i7,rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
}
else {
const err59 = {instancePath:instancePath+"/success/replies",schemaPath:"#/properties/success/properties/replies/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data20.source !== undefined){
let data23 = data20.source;
if(Array.isArray(data23)){
if(data23.length < 1){
const err60 = {instancePath:instancePath+"/success/source",schemaPath:"#/definitions/sources/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
const len8 = data23.length;
for(let i8=0; i8<len8; i8++){
let data24 = data23[i8];
if(typeof data24 === "string"){
if(func2(data24) < 5){
const err61 = {instancePath:instancePath+"/success/source/" + i8,schemaPath:"#/definitions/sources/items/minLength",keyword:"minLength",params:{limit: 5},message:"must NOT have fewer than 5 characters"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
else {
const err62 = {instancePath:instancePath+"/success/source/" + i8,schemaPath:"#/definitions/sources/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err63 = {instancePath:instancePath+"/success/source",schemaPath:"#/definitions/sources/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data20.confidence !== undefined){
let data25 = data20.confidence;
if(typeof data25 !== "string"){
const err64 = {instancePath:instancePath+"/success/confidence",schemaPath:"#/definitions/confidence/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(!(((data25 === "documented") || (data25 === "observed")) || (data25 === "inferred"))){
const err65 = {instancePath:instancePath+"/success/confidence",schemaPath:"#/definitions/confidence/enum",keyword:"enum",params:{allowedValues: schema13.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
}
else {
const err66 = {instancePath:instancePath+"/success",schemaPath:"#/properties/success/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data.errors !== undefined){
let data26 = data.errors;
if(Array.isArray(data26)){
if(data26.length < 1){
const err67 = {instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
const len9 = data26.length;
for(let i9=0; i9<len9; i9++){
if(!(validate13(data26[i9], {instancePath:instancePath+"/errors/" + i9,parentData:data26,parentDataProperty:i9,rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
}
else {
const err68 = {instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
}
else {
const err69 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

