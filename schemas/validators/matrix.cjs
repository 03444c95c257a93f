'use strict';
// Generated from schemas/matrix.schema.json by "npm run generate". Do not edit.

exports.validate = validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"urn:sigv4-conform:schema:matrix","title":"MatrixFile","description":"matrix.json of a site that sigv4-conform matrix wrote: its first table for programs, and the sign that the folder is such a site.","type":"object","required":["matrixVersion","tool","builtAt","suite","signers"],"additionalProperties":false,"properties":{"matrixVersion":{"description":"Of this format.","type":"integer","const":1},"tool":{"description":"What made it.","type":"object","required":["name","version"],"additionalProperties":false,"properties":{"name":{"description":"The tool.","type":"string"},"version":{"description":"Semver.","type":"string"}}},"builtAt":{"description":"When the site was made, UTC.","type":"string"},"suite":{"description":"The suite that comes with the tool, which the texts of cases, errors and defects are from.","type":"object","required":["version","digest"],"additionalProperties":false,"properties":{"version":{"description":"Year and month.","type":"string"},"digest":{"description":"Of the bytes of its files.","type":"string"}}},"signers":{"description":"A row for each report, in the order of the page.","type":"array","items":{"$ref":"#/definitions/signer"}}},"definitions":{"signer":{"description":"A report, and where the site has what came of it.","type":"object","required":["id","name","version","language","date","sameSuite","conformant","profiles","totals","defects","page","badge"],"additionalProperties":false,"properties":{"id":{"description":"Of its pages; made of the folder that the report was in.","type":"string"},"name":{"description":"Of the implementation.","type":"string"},"version":{"description":"null if it does not say.","type":["string","null"]},"language":{"description":"null if it does not say.","type":["string","null"]},"date":{"description":"The day of the run, YYYY-MM-DD in UTC; null if the report has none.","type":["string","null"]},"sameSuite":{"description":"true: judged by the very suite that the site's texts are from.","type":"boolean"},"conformant":{"description":"Every claimed profile is conformant.","type":"boolean"},"profiles":{"description":"By profile.","type":"object","additionalProperties":{"type":"string","enum":["conformant","not conformant","not claimed"]}},"totals":{"description":"The counts of the report.","type":"object","required":["cases","passed","failed","errors","unsupported","notRun"],"additionalProperties":false,"properties":{"cases":{"description":"Selected cases.","type":"integer","minimum":0},"passed":{"description":"Verdict pass.","type":"integer","minimum":0},"failed":{"description":"Verdict fail.","type":"integer","minimum":0},"errors":{"description":"Verdict error.","type":"integer","minimum":0},"unsupported":{"description":"Verdict unsupported.","type":"integer","minimum":0},"notRun":{"description":"Verdict not-run.","type":"integer","minimum":0}}},"defects":{"description":"Ids of the defects that its causes name.","type":"array","items":{"type":"string"}},"page":{"description":"Its page, relative to this file.","type":"string"},"badge":{"description":"Its badge for shields.io, relative to this file.","type":"string"}}}}};
const schema12 = {"description":"A report, and where the site has what came of it.","type":"object","required":["id","name","version","language","date","sameSuite","conformant","profiles","totals","defects","page","badge"],"additionalProperties":false,"properties":{"id":{"description":"Of its pages; made of the folder that the report was in.","type":"string"},"name":{"description":"Of the implementation.","type":"string"},"version":{"description":"null if it does not say.","type":["string","null"]},"language":{"description":"null if it does not say.","type":["string","null"]},"date":{"description":"The day of the run, YYYY-MM-DD in UTC; null if the report has none.","type":["string","null"]},"sameSuite":{"description":"true: judged by the very suite that the site's texts are from.","type":"boolean"},"conformant":{"description":"Every claimed profile is conformant.","type":"boolean"},"profiles":{"description":"By profile.","type":"object","additionalProperties":{"type":"string","enum":["conformant","not conformant","not claimed"]}},"totals":{"description":"The counts of the report.","type":"object","required":["cases","passed","failed","errors","unsupported","notRun"],"additionalProperties":false,"properties":{"cases":{"description":"Selected cases.","type":"integer","minimum":0},"passed":{"description":"Verdict pass.","type":"integer","minimum":0},"failed":{"description":"Verdict fail.","type":"integer","minimum":0},"errors":{"description":"Verdict error.","type":"integer","minimum":0},"unsupported":{"description":"Verdict unsupported.","type":"integer","minimum":0},"notRun":{"description":"Verdict not-run.","type":"integer","minimum":0}}},"defects":{"description":"Ids of the defects that its causes name.","type":"array","items":{"type":"string"}},"page":{"description":"Its page, relative to this file.","type":"string"},"badge":{"description":"Its badge for shields.io, relative to this file.","type":"string"}}};
const func2 = Object.prototype.hasOwnProperty;

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:sigv4-conform:schema:matrix" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.matrixVersion === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "matrixVersion"},message:"must have required property '"+"matrixVersion"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.tool === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tool"},message:"must have required property '"+"tool"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.builtAt === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "builtAt"},message:"must have required property '"+"builtAt"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.suite === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "suite"},message:"must have required property '"+"suite"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.signers === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "signers"},message:"must have required property '"+"signers"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "matrixVersion") || (key0 === "tool")) || (key0 === "builtAt")) || (key0 === "suite")) || (key0 === "signers"))){
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
if(data.matrixVersion !== undefined){
let data0 = data.matrixVersion;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err6 = {instancePath:instancePath+"/matrixVersion",schemaPath:"#/properties/matrixVersion/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(1 !== data0){
const err7 = {instancePath:instancePath+"/matrixVersion",schemaPath:"#/properties/matrixVersion/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.tool !== undefined){
let data1 = data.tool;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.name === undefined){
const err8 = {instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data1.version === undefined){
const err9 = {instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key1 in data1){
if(!((key1 === "name") || (key1 === "version"))){
const err10 = {instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data1.name !== undefined){
if(typeof data1.name !== "string"){
const err11 = {instancePath:instancePath+"/tool/name",schemaPath:"#/properties/tool/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data1.version !== undefined){
if(typeof data1.version !== "string"){
const err12 = {instancePath:instancePath+"/tool/version",schemaPath:"#/properties/tool/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err13 = {instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.builtAt !== undefined){
if(typeof data.builtAt !== "string"){
const err14 = {instancePath:instancePath+"/builtAt",schemaPath:"#/properties/builtAt/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.suite !== undefined){
let data5 = data.suite;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.version === undefined){
const err15 = {instancePath:instancePath+"/suite",schemaPath:"#/properties/suite/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data5.digest === undefined){
const err16 = {instancePath:instancePath+"/suite",schemaPath:"#/properties/suite/required",keyword:"required",params:{missingProperty: "digest"},message:"must have required property '"+"digest"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
for(const key2 in data5){
if(!((key2 === "version") || (key2 === "digest"))){
const err17 = {instancePath:instancePath+"/suite",schemaPath:"#/properties/suite/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data5.version !== undefined){
if(typeof data5.version !== "string"){
const err18 = {instancePath:instancePath+"/suite/version",schemaPath:"#/properties/suite/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data5.digest !== undefined){
if(typeof data5.digest !== "string"){
const err19 = {instancePath:instancePath+"/suite/digest",schemaPath:"#/properties/suite/properties/digest/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err20 = {instancePath:instancePath+"/suite",schemaPath:"#/properties/suite/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.signers !== undefined){
let data8 = data.signers;
if(Array.isArray(data8)){
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.id === undefined){
const err21 = {instancePath:instancePath+"/signers/" + i0,schemaPath:"#/definitions/signer/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data9.name === undefined){
const err22 = {instancePath:instancePath+"/signers/" + i0,schemaPath:"#/definitions/signer/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data9.version === undefined){
const err23 = {instancePath:instancePath+"/signers/" + i0,schemaPath:"#/definitions/signer/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data9.language === undefined){
const err24 = {instancePath:instancePath+"/signers/" + i0,schemaPath:"#/definitions/signer/required",keyword:"required",params:{missingProperty: "language"},message:"must have required property '"+"language"+"'"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data9.date === undefined){
const err25 = {instancePath:instancePath+"/signers/" + i0,schemaPath:"#/definitions/signer/required",keyword:"required",params:{missingProperty: "date"},message:"must have required property '"+"date"+"'"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data9.sameSuite === undefined){
const err26 = {instancePath:instancePath+"/signers/" + i0,schemaPath:"#/definitions/signer/required",keyword:"required",params:{missingProperty: "sameSuite"},message:"must have required property '"+"sameSuite"+"'"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data9.conformant === undefined){
const err27 = {instancePath:instancePath+"/signers/" + i0,schemaPath:"#/definitions/signer/required",keyword:"required",params:{missingProperty: "conformant"},message:"must have required property '"+"conformant"+"'"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data9.profiles === undefined){
const err28 = {instancePath:instancePath+"/signers/" + i0,schemaPath:"#/definitions/signer/required",keyword:"required",params:{missingProperty: "profiles"},message:"must have required property '"+"profiles"+"'"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data9.totals === undefined){
const err29 = {instancePath:instancePath+"/signers/" + i0,schemaPath:"#/definitions/signer/required",keyword:"required",params:{missingProperty: "totals"},message:"must have required property '"+"totals"+"'"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data9.defects === undefined){
const err30 = {instancePath:instancePath+"/signers/" + i0,schemaPath:"#/definitions/signer/required",keyword:"required",params:{missingProperty: "defects"},message:"must have required property '"+"defects"+"'"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data9.page === undefined){
const err31 = {instancePath:instancePath+"/signers/" + i0,schemaPath:"#/definitions/signer/required",keyword:"required",params:{missingProperty: "page"},message:"must have required property '"+"page"+"'"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data9.badge === undefined){
const err32 = {instancePath:instancePath+"/signers/" + i0,schemaPath:"#/definitions/signer/required",keyword:"required",params:{missingProperty: "badge"},message:"must have required property '"+"badge"+"'"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
for(const key3 in data9){
if(!(func2.call(schema12.properties, key3))){
const err33 = {instancePath:instancePath+"/signers/" + i0,schemaPath:"#/definitions/signer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data9.id !== undefined){
if(typeof data9.id !== "string"){
const err34 = {instancePath:instancePath+"/signers/" + i0+"/id",schemaPath:"#/definitions/signer/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data9.name !== undefined){
if(typeof data9.name !== "string"){
const err35 = {instancePath:instancePath+"/signers/" + i0+"/name",schemaPath:"#/definitions/signer/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data9.version !== undefined){
let data12 = data9.version;
if((typeof data12 !== "string") && (data12 !== null)){
const err36 = {instancePath:instancePath+"/signers/" + i0+"/version",schemaPath:"#/definitions/signer/properties/version/type",keyword:"type",params:{type: schema12.properties.version.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data9.language !== undefined){
let data13 = data9.language;
if((typeof data13 !== "string") && (data13 !== null)){
const err37 = {instancePath:instancePath+"/signers/" + i0+"/language",schemaPath:"#/definitions/signer/properties/language/type",keyword:"type",params:{type: schema12.properties.language.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data9.date !== undefined){
let data14 = data9.date;
if((typeof data14 !== "string") && (data14 !== null)){
const err38 = {instancePath:instancePath+"/signers/" + i0+"/date",schemaPath:"#/definitions/signer/properties/date/type",keyword:"type",params:{type: schema12.properties.date.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data9.sameSuite !== undefined){
if(typeof data9.sameSuite !== "boolean"){
const err39 = {instancePath:instancePath+"/signers/" + i0+"/sameSuite",schemaPath:"#/definitions/signer/properties/sameSuite/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data9.conformant !== undefined){
if(typeof data9.conformant !== "boolean"){
const err40 = {instancePath:instancePath+"/signers/" + i0+"/conformant",schemaPath:"#/definitions/signer/properties/conformant/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data9.profiles !== undefined){
let data17 = data9.profiles;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
for(const key4 in data17){
let data18 = data17[key4];
if(typeof data18 !== "string"){
const err41 = {instancePath:instancePath+"/signers/" + i0+"/profiles/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/signer/properties/profiles/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(!(((data18 === "conformant") || (data18 === "not conformant")) || (data18 === "not claimed"))){
const err42 = {instancePath:instancePath+"/signers/" + i0+"/profiles/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/signer/properties/profiles/additionalProperties/enum",keyword:"enum",params:{allowedValues: schema12.properties.profiles.additionalProperties.enum},message:"must be equal to one of the allowed values"};
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
const err43 = {instancePath:instancePath+"/signers/" + i0+"/profiles",schemaPath:"#/definitions/signer/properties/profiles/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data9.totals !== undefined){
let data19 = data9.totals;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.cases === undefined){
const err44 = {instancePath:instancePath+"/signers/" + i0+"/totals",schemaPath:"#/definitions/signer/properties/totals/required",keyword:"required",params:{missingProperty: "cases"},message:"must have required property '"+"cases"+"'"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(data19.passed === undefined){
const err45 = {instancePath:instancePath+"/signers/" + i0+"/totals",schemaPath:"#/definitions/signer/properties/totals/required",keyword:"required",params:{missingProperty: "passed"},message:"must have required property '"+"passed"+"'"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(data19.failed === undefined){
const err46 = {instancePath:instancePath+"/signers/" + i0+"/totals",schemaPath:"#/definitions/signer/properties/totals/required",keyword:"required",params:{missingProperty: "failed"},message:"must have required property '"+"failed"+"'"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(data19.errors === undefined){
const err47 = {instancePath:instancePath+"/signers/" + i0+"/totals",schemaPath:"#/definitions/signer/properties/totals/required",keyword:"required",params:{missingProperty: "errors"},message:"must have required property '"+"errors"+"'"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(data19.unsupported === undefined){
const err48 = {instancePath:instancePath+"/signers/" + i0+"/totals",schemaPath:"#/definitions/signer/properties/totals/required",keyword:"required",params:{missingProperty: "unsupported"},message:"must have required property '"+"unsupported"+"'"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(data19.notRun === undefined){
const err49 = {instancePath:instancePath+"/signers/" + i0+"/totals",schemaPath:"#/definitions/signer/properties/totals/required",keyword:"required",params:{missingProperty: "notRun"},message:"must have required property '"+"notRun"+"'"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
for(const key5 in data19){
if(!((((((key5 === "cases") || (key5 === "passed")) || (key5 === "failed")) || (key5 === "errors")) || (key5 === "unsupported")) || (key5 === "notRun"))){
const err50 = {instancePath:instancePath+"/signers/" + i0+"/totals",schemaPath:"#/definitions/signer/properties/totals/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data19.cases !== undefined){
let data20 = data19.cases;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
const err51 = {instancePath:instancePath+"/signers/" + i0+"/totals/cases",schemaPath:"#/definitions/signer/properties/totals/properties/cases/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 < 0 || isNaN(data20)){
const err52 = {instancePath:instancePath+"/signers/" + i0+"/totals/cases",schemaPath:"#/definitions/signer/properties/totals/properties/cases/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data19.passed !== undefined){
let data21 = data19.passed;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
const err53 = {instancePath:instancePath+"/signers/" + i0+"/totals/passed",schemaPath:"#/definitions/signer/properties/totals/properties/passed/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 < 0 || isNaN(data21)){
const err54 = {instancePath:instancePath+"/signers/" + i0+"/totals/passed",schemaPath:"#/definitions/signer/properties/totals/properties/passed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data19.failed !== undefined){
let data22 = data19.failed;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
const err55 = {instancePath:instancePath+"/signers/" + i0+"/totals/failed",schemaPath:"#/definitions/signer/properties/totals/properties/failed/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 < 0 || isNaN(data22)){
const err56 = {instancePath:instancePath+"/signers/" + i0+"/totals/failed",schemaPath:"#/definitions/signer/properties/totals/properties/failed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
if(data19.errors !== undefined){
let data23 = data19.errors;
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
const err57 = {instancePath:instancePath+"/signers/" + i0+"/totals/errors",schemaPath:"#/definitions/signer/properties/totals/properties/errors/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 < 0 || isNaN(data23)){
const err58 = {instancePath:instancePath+"/signers/" + i0+"/totals/errors",schemaPath:"#/definitions/signer/properties/totals/properties/errors/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data19.unsupported !== undefined){
let data24 = data19.unsupported;
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
const err59 = {instancePath:instancePath+"/signers/" + i0+"/totals/unsupported",schemaPath:"#/definitions/signer/properties/totals/properties/unsupported/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 < 0 || isNaN(data24)){
const err60 = {instancePath:instancePath+"/signers/" + i0+"/totals/unsupported",schemaPath:"#/definitions/signer/properties/totals/properties/unsupported/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
}
if(data19.notRun !== undefined){
let data25 = data19.notRun;
if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
const err61 = {instancePath:instancePath+"/signers/" + i0+"/totals/notRun",schemaPath:"#/definitions/signer/properties/totals/properties/notRun/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 < 0 || isNaN(data25)){
const err62 = {instancePath:instancePath+"/signers/" + i0+"/totals/notRun",schemaPath:"#/definitions/signer/properties/totals/properties/notRun/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
}
else {
const err63 = {instancePath:instancePath+"/signers/" + i0+"/totals",schemaPath:"#/definitions/signer/properties/totals/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data9.defects !== undefined){
let data26 = data9.defects;
if(Array.isArray(data26)){
const len1 = data26.length;
for(let i1=0; i1<len1; i1++){
if(typeof data26[i1] !== "string"){
const err64 = {instancePath:instancePath+"/signers/" + i0+"/defects/" + i1,schemaPath:"#/definitions/signer/properties/defects/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err65 = {instancePath:instancePath+"/signers/" + i0+"/defects",schemaPath:"#/definitions/signer/properties/defects/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data9.page !== undefined){
if(typeof data9.page !== "string"){
const err66 = {instancePath:instancePath+"/signers/" + i0+"/page",schemaPath:"#/definitions/signer/properties/page/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data9.badge !== undefined){
if(typeof data9.badge !== "string"){
const err67 = {instancePath:instancePath+"/signers/" + i0+"/badge",schemaPath:"#/definitions/signer/properties/badge/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
}
else {
const err68 = {instancePath:instancePath+"/signers/" + i0,schemaPath:"#/definitions/signer/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err69 = {instancePath:instancePath+"/signers",schemaPath:"#/properties/signers/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err70 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

