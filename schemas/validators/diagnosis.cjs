'use strict';
// Generated from schemas/diagnosis.schema.json by "npm run generate". Do not edit.

exports.validate = validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"urn:sigv4-conform:schema:diagnosis","title":"DiagnosisOutput","description":"What sigv4-conform diagnose --json prints. Neither the secret nor a key derived from it is ever in it; a session token is withheld.","type":"object","required":["verdict","summary","request","findings","remarks","canonicalRequest","stringToSign"],"additionalProperties":false,"properties":{"verdict":{"description":"right: the request is signed as its service wants it, and nothing else is wrong with it. explained: a cause was found and named. unexplained: nothing known explains the signature, or there was no secret to recompute it with.","type":"string","enum":["right","explained","unexplained"],"examples":["explained"]},"summary":{"description":"The verdict in a sentence or two.","type":"string","examples":["The signature is not the one that AWS computes over this request, and here is why."]},"request":{"description":"What was read; null: only canonical requests were compared.","anyOf":[{"$ref":"#/definitions/request"},{"type":"null"}],"examples":[null]},"findings":{"description":"What is wrong, the surest first.","type":"array","items":{"$ref":"#/definitions/finding"},"examples":[[]]},"remarks":{"description":"What else is worth knowing, in sentences.","type":"array","items":{"type":"string"},"examples":[["The request is dated 20150830T123600Z; a service takes it within 15 minutes of that."]]},"canonicalRequest":{"description":"As the receiving service computes it over the request as it is; null: there is no request, or its date or Credential cannot be read.","type":["string","null"],"examples":["GET\n/\n\nhost:example.amazonaws.com\nx-amz-date:20150830T123600Z\n\nhost;x-amz-date\ne3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"]},"stringToSign":{"description":"As the receiving service computes it; null as above.","type":["string","null"],"examples":["AWS4-HMAC-SHA256\n20150830T123600Z\n20150830/us-east-1/service/aws4_request\nbb579772317eb040ac9ed261061d46c1f17a8133879d6129b6e1c25292927e63"]}},"definitions":{"request":{"title":"ReadRequest","description":"A signed request as it was read.","type":"object","required":["kind","method","host","path","carrier","accessKeyId","scope","date","signedHeaders","service","secret"],"additionalProperties":false,"properties":{"kind":{"description":"What it was given as.","type":"string","enum":["http","curl","har","url"],"examples":["curl"]},"method":{"description":"Its method; GET stands where a URL alone was given.","type":"string","examples":["GET"]},"host":{"description":"Its Host header, or the host of its URL.","type":"string","examples":["iam.amazonaws.com"]},"path":{"description":"Its raw path, without the query.","type":"string","examples":["/"]},"carrier":{"description":"Where the signature stands: in the Authorization header, in the query string, or in both.","type":"string","enum":["header","query","both"],"examples":["header"]},"accessKeyId":{"description":"First part of the Credential.","type":"string","examples":["AKIDEXAMPLE"]},"scope":{"description":"The rest of the Credential.","type":"string","examples":["20150830/us-east-1/service/aws4_request"]},"date":{"description":"x-amz-date, date or X-Amz-Date as it was sent.","type":"string","examples":["20150830T123600Z"]},"signedHeaders":{"description":"As listed.","type":"array","items":{"type":"string"},"examples":[["host","x-amz-date"]]},"service":{"description":"Whose rules it was held against: a service of the suite, or the general rules.","type":"string","examples":["s3"]},"secret":{"description":"Whether there was a secret to recompute the signature with.","type":"boolean","examples":[true]}},"examples":[{"kind":"http","method":"GET","host":"example.amazonaws.com","path":"/","carrier":"header","accessKeyId":"AKIDEXAMPLE","scope":"20150830/us-east-1/service/aws4_request","date":"20150830T123600Z","signedHeaders":["host","x-amz-date"],"service":"general rules","secret":true}]},"finding":{"title":"Finding","description":"One thing that is wrong.","type":"object","required":["certainty","stage","part","line","defects","explanation","fix","expected","actual","alternatives"],"additionalProperties":false,"properties":{"certainty":{"description":"exact: recomputing under it gives the very signature received. rule: seen from the form of the request or from the service's reply. stage: only the stage, or the line, is known. unknown: nothing known explains it.","type":"string","enum":["exact","rule","stage","unknown"],"examples":["exact"]},"stage":{"description":"form: the request says it by itself; canonical-request, string-to-sign, key: the first step to the signature that differs; signature: it is not known which.","type":"string","enum":["form","canonical-request","string-to-sign","key","signature"],"examples":["canonical-request"]},"part":{"description":"The part of the stage, such as `canonical URI` or `header content-type`, or the condition that a service would answer; null: no part is known.","type":["string","null"],"examples":["canonical URI"]},"line":{"description":"The line of the canonical request or the string to sign, from 1; null: none is known.","type":["integer","null"],"minimum":1,"examples":[2]},"defects":{"description":"Ids of known defects that do it, all at once; empty: no entry of the catalogue.","type":"array","items":{"type":"string"},"examples":[["path-single-encoded-non-s3"]]},"explanation":{"description":"What is wrong, in sentences.","type":"string","examples":["The signature is that of the method PUT; the request has POST."]},"fix":{"description":"What to do about it; empty: nothing is known.","type":"string","examples":["Send the request as it was signed."]},"expected":{"description":"What the service computes there; null: no line is known, or it has none.","type":["string","null"],"examples":["/a%2520b"]},"actual":{"description":"What was signed there, or what the other text has; null: no line is known, or it has none.","type":["string","null"],"examples":["/a%20b"]},"alternatives":{"description":"What else gives the very same signature: the request alone does not tell which of them it is.","type":"array","items":{"type":"string"},"examples":[[]]}},"examples":[{"certainty":"exact","stage":"canonical-request","part":"method","line":1,"defects":[],"explanation":"The signature is that of the method PUT; the request has POST.","fix":"Send the request as it was signed.","expected":"POST","actual":"PUT","alternatives":[]}]}}};
const schema12 = {"title":"ReadRequest","description":"A signed request as it was read.","type":"object","required":["kind","method","host","path","carrier","accessKeyId","scope","date","signedHeaders","service","secret"],"additionalProperties":false,"properties":{"kind":{"description":"What it was given as.","type":"string","enum":["http","curl","har","url"],"examples":["curl"]},"method":{"description":"Its method; GET stands where a URL alone was given.","type":"string","examples":["GET"]},"host":{"description":"Its Host header, or the host of its URL.","type":"string","examples":["iam.amazonaws.com"]},"path":{"description":"Its raw path, without the query.","type":"string","examples":["/"]},"carrier":{"description":"Where the signature stands: in the Authorization header, in the query string, or in both.","type":"string","enum":["header","query","both"],"examples":["header"]},"accessKeyId":{"description":"First part of the Credential.","type":"string","examples":["AKIDEXAMPLE"]},"scope":{"description":"The rest of the Credential.","type":"string","examples":["20150830/us-east-1/service/aws4_request"]},"date":{"description":"x-amz-date, date or X-Amz-Date as it was sent.","type":"string","examples":["20150830T123600Z"]},"signedHeaders":{"description":"As listed.","type":"array","items":{"type":"string"},"examples":[["host","x-amz-date"]]},"service":{"description":"Whose rules it was held against: a service of the suite, or the general rules.","type":"string","examples":["s3"]},"secret":{"description":"Whether there was a secret to recompute the signature with.","type":"boolean","examples":[true]}},"examples":[{"kind":"http","method":"GET","host":"example.amazonaws.com","path":"/","carrier":"header","accessKeyId":"AKIDEXAMPLE","scope":"20150830/us-east-1/service/aws4_request","date":"20150830T123600Z","signedHeaders":["host","x-amz-date"],"service":"general rules","secret":true}]};
const schema13 = {"title":"Finding","description":"One thing that is wrong.","type":"object","required":["certainty","stage","part","line","defects","explanation","fix","expected","actual","alternatives"],"additionalProperties":false,"properties":{"certainty":{"description":"exact: recomputing under it gives the very signature received. rule: seen from the form of the request or from the service's reply. stage: only the stage, or the line, is known. unknown: nothing known explains it.","type":"string","enum":["exact","rule","stage","unknown"],"examples":["exact"]},"stage":{"description":"form: the request says it by itself; canonical-request, string-to-sign, key: the first step to the signature that differs; signature: it is not known which.","type":"string","enum":["form","canonical-request","string-to-sign","key","signature"],"examples":["canonical-request"]},"part":{"description":"The part of the stage, such as `canonical URI` or `header content-type`, or the condition that a service would answer; null: no part is known.","type":["string","null"],"examples":["canonical URI"]},"line":{"description":"The line of the canonical request or the string to sign, from 1; null: none is known.","type":["integer","null"],"minimum":1,"examples":[2]},"defects":{"description":"Ids of known defects that do it, all at once; empty: no entry of the catalogue.","type":"array","items":{"type":"string"},"examples":[["path-single-encoded-non-s3"]]},"explanation":{"description":"What is wrong, in sentences.","type":"string","examples":["The signature is that of the method PUT; the request has POST."]},"fix":{"description":"What to do about it; empty: nothing is known.","type":"string","examples":["Send the request as it was signed."]},"expected":{"description":"What the service computes there; null: no line is known, or it has none.","type":["string","null"],"examples":["/a%2520b"]},"actual":{"description":"What was signed there, or what the other text has; null: no line is known, or it has none.","type":["string","null"],"examples":["/a%20b"]},"alternatives":{"description":"What else gives the very same signature: the request alone does not tell which of them it is.","type":"array","items":{"type":"string"},"examples":[[]]}},"examples":[{"certainty":"exact","stage":"canonical-request","part":"method","line":1,"defects":[],"explanation":"The signature is that of the method PUT; the request has POST.","fix":"Send the request as it was signed.","expected":"POST","actual":"PUT","alternatives":[]}]};
const func2 = Object.prototype.hasOwnProperty;

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:sigv4-conform:schema:diagnosis" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.verdict === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "verdict"},message:"must have required property '"+"verdict"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.summary === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "summary"},message:"must have required property '"+"summary"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.request === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "request"},message:"must have required property '"+"request"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.findings === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "findings"},message:"must have required property '"+"findings"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.remarks === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "remarks"},message:"must have required property '"+"remarks"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.canonicalRequest === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "canonicalRequest"},message:"must have required property '"+"canonicalRequest"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.stringToSign === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "stringToSign"},message:"must have required property '"+"stringToSign"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "verdict") || (key0 === "summary")) || (key0 === "request")) || (key0 === "findings")) || (key0 === "remarks")) || (key0 === "canonicalRequest")) || (key0 === "stringToSign"))){
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
if(data.verdict !== undefined){
let data0 = data.verdict;
if(typeof data0 !== "string"){
const err8 = {instancePath:instancePath+"/verdict",schemaPath:"#/properties/verdict/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!(((data0 === "right") || (data0 === "explained")) || (data0 === "unexplained"))){
const err9 = {instancePath:instancePath+"/verdict",schemaPath:"#/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema11.properties.verdict.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.summary !== undefined){
if(typeof data.summary !== "string"){
const err10 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.request !== undefined){
let data2 = data.request;
const _errs7 = errors;
let valid1 = false;
const _errs8 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.kind === undefined){
const err11 = {instancePath:instancePath+"/request",schemaPath:"#/definitions/request/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data2.method === undefined){
const err12 = {instancePath:instancePath+"/request",schemaPath:"#/definitions/request/required",keyword:"required",params:{missingProperty: "method"},message:"must have required property '"+"method"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data2.host === undefined){
const err13 = {instancePath:instancePath+"/request",schemaPath:"#/definitions/request/required",keyword:"required",params:{missingProperty: "host"},message:"must have required property '"+"host"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data2.path === undefined){
const err14 = {instancePath:instancePath+"/request",schemaPath:"#/definitions/request/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data2.carrier === undefined){
const err15 = {instancePath:instancePath+"/request",schemaPath:"#/definitions/request/required",keyword:"required",params:{missingProperty: "carrier"},message:"must have required property '"+"carrier"+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data2.accessKeyId === undefined){
const err16 = {instancePath:instancePath+"/request",schemaPath:"#/definitions/request/required",keyword:"required",params:{missingProperty: "accessKeyId"},message:"must have required property '"+"accessKeyId"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data2.scope === undefined){
const err17 = {instancePath:instancePath+"/request",schemaPath:"#/definitions/request/required",keyword:"required",params:{missingProperty: "scope"},message:"must have required property '"+"scope"+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data2.date === undefined){
const err18 = {instancePath:instancePath+"/request",schemaPath:"#/definitions/request/required",keyword:"required",params:{missingProperty: "date"},message:"must have required property '"+"date"+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data2.signedHeaders === undefined){
const err19 = {instancePath:instancePath+"/request",schemaPath:"#/definitions/request/required",keyword:"required",params:{missingProperty: "signedHeaders"},message:"must have required property '"+"signedHeaders"+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data2.service === undefined){
const err20 = {instancePath:instancePath+"/request",schemaPath:"#/definitions/request/required",keyword:"required",params:{missingProperty: "service"},message:"must have required property '"+"service"+"'"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data2.secret === undefined){
const err21 = {instancePath:instancePath+"/request",schemaPath:"#/definitions/request/required",keyword:"required",params:{missingProperty: "secret"},message:"must have required property '"+"secret"+"'"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
for(const key1 in data2){
if(!(func2.call(schema12.properties, key1))){
const err22 = {instancePath:instancePath+"/request",schemaPath:"#/definitions/request/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data2.kind !== undefined){
let data3 = data2.kind;
if(typeof data3 !== "string"){
const err23 = {instancePath:instancePath+"/request/kind",schemaPath:"#/definitions/request/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(!((((data3 === "http") || (data3 === "curl")) || (data3 === "har")) || (data3 === "url"))){
const err24 = {instancePath:instancePath+"/request/kind",schemaPath:"#/definitions/request/properties/kind/enum",keyword:"enum",params:{allowedValues: schema12.properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data2.method !== undefined){
if(typeof data2.method !== "string"){
const err25 = {instancePath:instancePath+"/request/method",schemaPath:"#/definitions/request/properties/method/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data2.host !== undefined){
if(typeof data2.host !== "string"){
const err26 = {instancePath:instancePath+"/request/host",schemaPath:"#/definitions/request/properties/host/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data2.path !== undefined){
if(typeof data2.path !== "string"){
const err27 = {instancePath:instancePath+"/request/path",schemaPath:"#/definitions/request/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data2.carrier !== undefined){
let data7 = data2.carrier;
if(typeof data7 !== "string"){
const err28 = {instancePath:instancePath+"/request/carrier",schemaPath:"#/definitions/request/properties/carrier/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(!(((data7 === "header") || (data7 === "query")) || (data7 === "both"))){
const err29 = {instancePath:instancePath+"/request/carrier",schemaPath:"#/definitions/request/properties/carrier/enum",keyword:"enum",params:{allowedValues: schema12.properties.carrier.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data2.accessKeyId !== undefined){
if(typeof data2.accessKeyId !== "string"){
const err30 = {instancePath:instancePath+"/request/accessKeyId",schemaPath:"#/definitions/request/properties/accessKeyId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data2.scope !== undefined){
if(typeof data2.scope !== "string"){
const err31 = {instancePath:instancePath+"/request/scope",schemaPath:"#/definitions/request/properties/scope/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data2.date !== undefined){
if(typeof data2.date !== "string"){
const err32 = {instancePath:instancePath+"/request/date",schemaPath:"#/definitions/request/properties/date/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data2.signedHeaders !== undefined){
let data11 = data2.signedHeaders;
if(Array.isArray(data11)){
const len0 = data11.length;
for(let i0=0; i0<len0; i0++){
if(typeof data11[i0] !== "string"){
const err33 = {instancePath:instancePath+"/request/signedHeaders/" + i0,schemaPath:"#/definitions/request/properties/signedHeaders/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err34 = {instancePath:instancePath+"/request/signedHeaders",schemaPath:"#/definitions/request/properties/signedHeaders/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data2.service !== undefined){
if(typeof data2.service !== "string"){
const err35 = {instancePath:instancePath+"/request/service",schemaPath:"#/definitions/request/properties/service/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data2.secret !== undefined){
if(typeof data2.secret !== "boolean"){
const err36 = {instancePath:instancePath+"/request/secret",schemaPath:"#/definitions/request/properties/secret/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath:instancePath+"/request",schemaPath:"#/definitions/request/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
var _valid0 = _errs8 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs36 = errors;
if(data2 !== null){
const err38 = {instancePath:instancePath+"/request",schemaPath:"#/properties/request/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
var _valid0 = _errs36 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err39 = {instancePath:instancePath+"/request",schemaPath:"#/properties/request/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
else {
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
}
}
if(data.findings !== undefined){
let data15 = data.findings;
if(Array.isArray(data15)){
const len1 = data15.length;
for(let i1=0; i1<len1; i1++){
let data16 = data15[i1];
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.certainty === undefined){
const err40 = {instancePath:instancePath+"/findings/" + i1,schemaPath:"#/definitions/finding/required",keyword:"required",params:{missingProperty: "certainty"},message:"must have required property '"+"certainty"+"'"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(data16.stage === undefined){
const err41 = {instancePath:instancePath+"/findings/" + i1,schemaPath:"#/definitions/finding/required",keyword:"required",params:{missingProperty: "stage"},message:"must have required property '"+"stage"+"'"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data16.part === undefined){
const err42 = {instancePath:instancePath+"/findings/" + i1,schemaPath:"#/definitions/finding/required",keyword:"required",params:{missingProperty: "part"},message:"must have required property '"+"part"+"'"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data16.line === undefined){
const err43 = {instancePath:instancePath+"/findings/" + i1,schemaPath:"#/definitions/finding/required",keyword:"required",params:{missingProperty: "line"},message:"must have required property '"+"line"+"'"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(data16.defects === undefined){
const err44 = {instancePath:instancePath+"/findings/" + i1,schemaPath:"#/definitions/finding/required",keyword:"required",params:{missingProperty: "defects"},message:"must have required property '"+"defects"+"'"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(data16.explanation === undefined){
const err45 = {instancePath:instancePath+"/findings/" + i1,schemaPath:"#/definitions/finding/required",keyword:"required",params:{missingProperty: "explanation"},message:"must have required property '"+"explanation"+"'"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(data16.fix === undefined){
const err46 = {instancePath:instancePath+"/findings/" + i1,schemaPath:"#/definitions/finding/required",keyword:"required",params:{missingProperty: "fix"},message:"must have required property '"+"fix"+"'"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(data16.expected === undefined){
const err47 = {instancePath:instancePath+"/findings/" + i1,schemaPath:"#/definitions/finding/required",keyword:"required",params:{missingProperty: "expected"},message:"must have required property '"+"expected"+"'"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(data16.actual === undefined){
const err48 = {instancePath:instancePath+"/findings/" + i1,schemaPath:"#/definitions/finding/required",keyword:"required",params:{missingProperty: "actual"},message:"must have required property '"+"actual"+"'"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(data16.alternatives === undefined){
const err49 = {instancePath:instancePath+"/findings/" + i1,schemaPath:"#/definitions/finding/required",keyword:"required",params:{missingProperty: "alternatives"},message:"must have required property '"+"alternatives"+"'"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
for(const key2 in data16){
if(!(func2.call(schema13.properties, key2))){
const err50 = {instancePath:instancePath+"/findings/" + i1,schemaPath:"#/definitions/finding/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data16.certainty !== undefined){
let data17 = data16.certainty;
if(typeof data17 !== "string"){
const err51 = {instancePath:instancePath+"/findings/" + i1+"/certainty",schemaPath:"#/definitions/finding/properties/certainty/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(!((((data17 === "exact") || (data17 === "rule")) || (data17 === "stage")) || (data17 === "unknown"))){
const err52 = {instancePath:instancePath+"/findings/" + i1+"/certainty",schemaPath:"#/definitions/finding/properties/certainty/enum",keyword:"enum",params:{allowedValues: schema13.properties.certainty.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data16.stage !== undefined){
let data18 = data16.stage;
if(typeof data18 !== "string"){
const err53 = {instancePath:instancePath+"/findings/" + i1+"/stage",schemaPath:"#/definitions/finding/properties/stage/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(!(((((data18 === "form") || (data18 === "canonical-request")) || (data18 === "string-to-sign")) || (data18 === "key")) || (data18 === "signature"))){
const err54 = {instancePath:instancePath+"/findings/" + i1+"/stage",schemaPath:"#/definitions/finding/properties/stage/enum",keyword:"enum",params:{allowedValues: schema13.properties.stage.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data16.part !== undefined){
let data19 = data16.part;
if((typeof data19 !== "string") && (data19 !== null)){
const err55 = {instancePath:instancePath+"/findings/" + i1+"/part",schemaPath:"#/definitions/finding/properties/part/type",keyword:"type",params:{type: schema13.properties.part.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data16.line !== undefined){
let data20 = data16.line;
if((!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))) && (data20 !== null)){
const err56 = {instancePath:instancePath+"/findings/" + i1+"/line",schemaPath:"#/definitions/finding/properties/line/type",keyword:"type",params:{type: schema13.properties.line.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 < 1 || isNaN(data20)){
const err57 = {instancePath:instancePath+"/findings/" + i1+"/line",schemaPath:"#/definitions/finding/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data16.defects !== undefined){
let data21 = data16.defects;
if(Array.isArray(data21)){
const len2 = data21.length;
for(let i2=0; i2<len2; i2++){
if(typeof data21[i2] !== "string"){
const err58 = {instancePath:instancePath+"/findings/" + i1+"/defects/" + i2,schemaPath:"#/definitions/finding/properties/defects/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err59 = {instancePath:instancePath+"/findings/" + i1+"/defects",schemaPath:"#/definitions/finding/properties/defects/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data16.explanation !== undefined){
if(typeof data16.explanation !== "string"){
const err60 = {instancePath:instancePath+"/findings/" + i1+"/explanation",schemaPath:"#/definitions/finding/properties/explanation/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data16.fix !== undefined){
if(typeof data16.fix !== "string"){
const err61 = {instancePath:instancePath+"/findings/" + i1+"/fix",schemaPath:"#/definitions/finding/properties/fix/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data16.expected !== undefined){
let data25 = data16.expected;
if((typeof data25 !== "string") && (data25 !== null)){
const err62 = {instancePath:instancePath+"/findings/" + i1+"/expected",schemaPath:"#/definitions/finding/properties/expected/type",keyword:"type",params:{type: schema13.properties.expected.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data16.actual !== undefined){
let data26 = data16.actual;
if((typeof data26 !== "string") && (data26 !== null)){
const err63 = {instancePath:instancePath+"/findings/" + i1+"/actual",schemaPath:"#/definitions/finding/properties/actual/type",keyword:"type",params:{type: schema13.properties.actual.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data16.alternatives !== undefined){
let data27 = data16.alternatives;
if(Array.isArray(data27)){
const len3 = data27.length;
for(let i3=0; i3<len3; i3++){
if(typeof data27[i3] !== "string"){
const err64 = {instancePath:instancePath+"/findings/" + i1+"/alternatives/" + i3,schemaPath:"#/definitions/finding/properties/alternatives/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err65 = {instancePath:instancePath+"/findings/" + i1+"/alternatives",schemaPath:"#/definitions/finding/properties/alternatives/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err66 = {instancePath:instancePath+"/findings/" + i1,schemaPath:"#/definitions/finding/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
}
else {
const err67 = {instancePath:instancePath+"/findings",schemaPath:"#/properties/findings/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data.remarks !== undefined){
let data29 = data.remarks;
if(Array.isArray(data29)){
const len4 = data29.length;
for(let i4=0; i4<len4; i4++){
if(typeof data29[i4] !== "string"){
const err68 = {instancePath:instancePath+"/remarks/" + i4,schemaPath:"#/properties/remarks/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err69 = {instancePath:instancePath+"/remarks",schemaPath:"#/properties/remarks/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data.canonicalRequest !== undefined){
let data31 = data.canonicalRequest;
if((typeof data31 !== "string") && (data31 !== null)){
const err70 = {instancePath:instancePath+"/canonicalRequest",schemaPath:"#/properties/canonicalRequest/type",keyword:"type",params:{type: schema11.properties.canonicalRequest.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data.stringToSign !== undefined){
let data32 = data.stringToSign;
if((typeof data32 !== "string") && (data32 !== null)){
const err71 = {instancePath:instancePath+"/stringToSign",schemaPath:"#/properties/stringToSign/type",keyword:"type",params:{type: schema11.properties.stringToSign.type},message:"must be string,null"};
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
const err72 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

