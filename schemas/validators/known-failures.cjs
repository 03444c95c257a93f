'use strict';
// Generated from schemas/known-failures.schema.json by "npm run generate". Do not edit.

exports.validate = validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"urn:sigv4-conform:schema:known-failures","title":"KnownFailures","description":"The file of --known-failures: failures that are accepted for a reason. Listed cases still run.","type":"array","maxItems":5000,"items":{"$ref":"#/definitions/knownFailureEntry"},"definitions":{"knownFailureEntry":{"description":"What one case, or a few, may show instead of passing.","type":"object","required":["case","kind","reason"],"additionalProperties":false,"properties":{"case":{"description":"The id of a case, or a glob that matches at most 20: * within a segment, ** across.","type":"string","minLength":1,"maxLength":200,"examples":["canonical-uri/encodes-a-space-twice"]},"kind":{"description":"bug: a known defect of the signer. disputed: whoever writes the signer reads AWS otherwise. Both must show `observed`, and a pass fails the run. unsupported: the case must be unsupported. flaky: a pass or `observed`, both as expected.","type":"string","enum":["bug","unsupported","flaky","disputed"],"examples":["bug"]},"reason":{"description":"Why it is accepted. One that begins with \"not explained yet\", as --update-known-failures writes it, fails under --strict.","type":"string","pattern":"\\S","maxLength":2000,"examples":["paths are encoded once"]},"issue":{"description":"Where it is being dealt with.","type":"string","pattern":"^https?://[!-~]+$","maxLength":2000,"examples":["https://example.com/issues/12"]},"observed":{"description":"The very condition or outcome that the case shows, `control: ` before it where the control failed; any other one is an unexpected failure. Needed but for the kind unsupported.","type":"string","minLength":1,"maxLength":200,"examples":["signature-mismatch"]},"implementation":{"description":"A semver range of the signer's version; for any other version the entry is left aside.","type":"string","minLength":1,"maxLength":200,"examples":[">=2.0.0 <2.4.0"]},"until":{"description":"The last day, in UTC, on which the entry covers anything: YYYY-MM-DD. Quote it.","type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$","examples":["2027-03-01"]}},"if":{"properties":{"kind":{"enum":["unsupported"]}}},"then":{"properties":{"observed":{"enum":["unsupported"]}}},"else":{"required":["observed"]},"examples":[{"case":"canonical-uri/encodes-a-space-twice","kind":"bug","reason":"paths are encoded once","observed":"signature-mismatch"}]}},"examples":[[{"case":"canonical-uri/encodes-a-space-twice","kind":"bug","reason":"paths are encoded once","observed":"signature-mismatch"}]]};
const schema12 = {"description":"What one case, or a few, may show instead of passing.","type":"object","required":["case","kind","reason"],"additionalProperties":false,"properties":{"case":{"description":"The id of a case, or a glob that matches at most 20: * within a segment, ** across.","type":"string","minLength":1,"maxLength":200,"examples":["canonical-uri/encodes-a-space-twice"]},"kind":{"description":"bug: a known defect of the signer. disputed: whoever writes the signer reads AWS otherwise. Both must show `observed`, and a pass fails the run. unsupported: the case must be unsupported. flaky: a pass or `observed`, both as expected.","type":"string","enum":["bug","unsupported","flaky","disputed"],"examples":["bug"]},"reason":{"description":"Why it is accepted. One that begins with \"not explained yet\", as --update-known-failures writes it, fails under --strict.","type":"string","pattern":"\\S","maxLength":2000,"examples":["paths are encoded once"]},"issue":{"description":"Where it is being dealt with.","type":"string","pattern":"^https?://[!-~]+$","maxLength":2000,"examples":["https://example.com/issues/12"]},"observed":{"description":"The very condition or outcome that the case shows, `control: ` before it where the control failed; any other one is an unexpected failure. Needed but for the kind unsupported.","type":"string","minLength":1,"maxLength":200,"examples":["signature-mismatch"]},"implementation":{"description":"A semver range of the signer's version; for any other version the entry is left aside.","type":"string","minLength":1,"maxLength":200,"examples":[">=2.0.0 <2.4.0"]},"until":{"description":"The last day, in UTC, on which the entry covers anything: YYYY-MM-DD. Quote it.","type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$","examples":["2027-03-01"]}},"if":{"properties":{"kind":{"enum":["unsupported"]}}},"then":{"properties":{"observed":{"enum":["unsupported"]}}},"else":{"required":["observed"]},"examples":[{"case":"canonical-uri/encodes-a-space-twice","kind":"bug","reason":"paths are encoded once","observed":"signature-mismatch"}]};
const func2 = require("ajv/dist/runtime/ucs2length").default;
const pattern0 = new RegExp("\\S", "u");
const pattern1 = new RegExp("^https?://[!-~]+$", "u");
const pattern2 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:sigv4-conform:schema:known-failures" */;
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 5000){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 5000},message:"must NOT have more than 5000 items"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs4 = errors;
let valid3 = true;
const _errs5 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.kind !== undefined){
if(!(data0.kind === "unsupported")){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
var _valid0 = _errs5 === errors;
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs7 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.observed !== undefined){
if(!(data0.observed === "unsupported")){
const err2 = {instancePath:instancePath+"/" + i0+"/observed",schemaPath:"#/definitions/knownFailureEntry/then/properties/observed/enum",keyword:"enum",params:{allowedValues: schema12.then.properties.observed.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
var _valid0 = _errs7 === errors;
valid3 = _valid0;
ifClause0 = "then";
}
else {
const _errs9 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.observed === undefined){
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/definitions/knownFailureEntry/else/required",keyword:"required",params:{missingProperty: "observed"},message:"must have required property '"+"observed"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs9 === errors;
valid3 = _valid0;
ifClause0 = "else";
}
if(!valid3){
const err4 = {instancePath:instancePath+"/" + i0,schemaPath:"#/definitions/knownFailureEntry/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.case === undefined){
const err5 = {instancePath:instancePath+"/" + i0,schemaPath:"#/definitions/knownFailureEntry/required",keyword:"required",params:{missingProperty: "case"},message:"must have required property '"+"case"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data0.kind === undefined){
const err6 = {instancePath:instancePath+"/" + i0,schemaPath:"#/definitions/knownFailureEntry/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data0.reason === undefined){
const err7 = {instancePath:instancePath+"/" + i0,schemaPath:"#/definitions/knownFailureEntry/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key0 in data0){
if(!(((((((key0 === "case") || (key0 === "kind")) || (key0 === "reason")) || (key0 === "issue")) || (key0 === "observed")) || (key0 === "implementation")) || (key0 === "until"))){
const err8 = {instancePath:instancePath+"/" + i0,schemaPath:"#/definitions/knownFailureEntry/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data0.case !== undefined){
let data3 = data0.case;
if(typeof data3 === "string"){
if(func2(data3) > 200){
const err9 = {instancePath:instancePath+"/" + i0+"/case",schemaPath:"#/definitions/knownFailureEntry/properties/case/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(func2(data3) < 1){
const err10 = {instancePath:instancePath+"/" + i0+"/case",schemaPath:"#/definitions/knownFailureEntry/properties/case/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/" + i0+"/case",schemaPath:"#/definitions/knownFailureEntry/properties/case/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data0.kind !== undefined){
let data4 = data0.kind;
if(typeof data4 !== "string"){
const err12 = {instancePath:instancePath+"/" + i0+"/kind",schemaPath:"#/definitions/knownFailureEntry/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!((((data4 === "bug") || (data4 === "unsupported")) || (data4 === "flaky")) || (data4 === "disputed"))){
const err13 = {instancePath:instancePath+"/" + i0+"/kind",schemaPath:"#/definitions/knownFailureEntry/properties/kind/enum",keyword:"enum",params:{allowedValues: schema12.properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data0.reason !== undefined){
let data5 = data0.reason;
if(typeof data5 === "string"){
if(func2(data5) > 2000){
const err14 = {instancePath:instancePath+"/" + i0+"/reason",schemaPath:"#/definitions/knownFailureEntry/properties/reason/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!pattern0.test(data5)){
const err15 = {instancePath:instancePath+"/" + i0+"/reason",schemaPath:"#/definitions/knownFailureEntry/properties/reason/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
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
const err16 = {instancePath:instancePath+"/" + i0+"/reason",schemaPath:"#/definitions/knownFailureEntry/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data0.issue !== undefined){
let data6 = data0.issue;
if(typeof data6 === "string"){
if(func2(data6) > 2000){
const err17 = {instancePath:instancePath+"/" + i0+"/issue",schemaPath:"#/definitions/knownFailureEntry/properties/issue/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!pattern1.test(data6)){
const err18 = {instancePath:instancePath+"/" + i0+"/issue",schemaPath:"#/definitions/knownFailureEntry/properties/issue/pattern",keyword:"pattern",params:{pattern: "^https?://[!-~]+$"},message:"must match pattern \""+"^https?://[!-~]+$"+"\""};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/" + i0+"/issue",schemaPath:"#/definitions/knownFailureEntry/properties/issue/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data0.observed !== undefined){
let data7 = data0.observed;
if(typeof data7 === "string"){
if(func2(data7) > 200){
const err20 = {instancePath:instancePath+"/" + i0+"/observed",schemaPath:"#/definitions/knownFailureEntry/properties/observed/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(func2(data7) < 1){
const err21 = {instancePath:instancePath+"/" + i0+"/observed",schemaPath:"#/definitions/knownFailureEntry/properties/observed/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err22 = {instancePath:instancePath+"/" + i0+"/observed",schemaPath:"#/definitions/knownFailureEntry/properties/observed/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data0.implementation !== undefined){
let data8 = data0.implementation;
if(typeof data8 === "string"){
if(func2(data8) > 200){
const err23 = {instancePath:instancePath+"/" + i0+"/implementation",schemaPath:"#/definitions/knownFailureEntry/properties/implementation/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(func2(data8) < 1){
const err24 = {instancePath:instancePath+"/" + i0+"/implementation",schemaPath:"#/definitions/knownFailureEntry/properties/implementation/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/" + i0+"/implementation",schemaPath:"#/definitions/knownFailureEntry/properties/implementation/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data0.until !== undefined){
let data9 = data0.until;
if(typeof data9 === "string"){
if(!pattern2.test(data9)){
const err26 = {instancePath:instancePath+"/" + i0+"/until",schemaPath:"#/definitions/knownFailureEntry/properties/until/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}$"+"\""};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/" + i0+"/until",schemaPath:"#/definitions/knownFailureEntry/properties/until/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err28 = {instancePath:instancePath+"/" + i0,schemaPath:"#/definitions/knownFailureEntry/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

