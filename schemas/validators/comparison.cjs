'use strict';
// Generated from schemas/comparison.schema.json by "npm run generate". Do not edit.

exports.validate = validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"urn:sigv4-conform:schema:comparison","title":"Comparison","description":"What sigv4-conform compare --reporter json prints: what a newer report says otherwise than an older one.","type":"object","required":["comparisonVersion","tool","old","new","notices","regressions","fixes","changed","added","gone","unchanged","profiles","causes"],"additionalProperties":false,"properties":{"comparisonVersion":{"description":"Of this format.","type":"integer","const":1},"tool":{"description":"What compared.","type":"object","required":["name","version"],"additionalProperties":false,"properties":{"name":{"description":"The tool.","type":"string"},"version":{"description":"Semver.","type":"string"}}},"old":{"$ref":"#/definitions/side"},"new":{"$ref":"#/definitions/side"},"notices":{"description":"Why the two may differ beside the signer, a sentence each: another implementation, another suite, a run that was cut off.","type":"array","items":{"type":"string"}},"regressions":{"description":"must and should cases that passed and do not pass any more, in the order of the new report.","type":"array","items":{"$ref":"#/definitions/change"}},"fixes":{"description":"must and should cases that did not pass and pass now.","type":"array","items":{"$ref":"#/definitions/change"}},"changed":{"description":"Other cases whose verdict, observation or variant is another one; observe cases are always among these, for they gate nothing.","type":"array","items":{"$ref":"#/definitions/change"}},"added":{"description":"Cases that only the new report has.","type":"array","items":{"$ref":"#/definitions/single"}},"gone":{"description":"Cases that only the old report has.","type":"array","items":{"$ref":"#/definitions/single"}},"unchanged":{"description":"How many cases both reports have and say the same of.","type":"integer","minimum":0},"profiles":{"description":"Profiles that stand otherwise than before, or that only one of the reports has.","type":"array","items":{"type":"object","required":["profile","old","new"],"additionalProperties":false,"properties":{"profile":{"description":"Its name.","type":"string"},"old":{"$ref":"#/definitions/profileState"},"new":{"$ref":"#/definitions/profileState"}}}},"causes":{"description":"Causes that explain another number of failures than before. One is told from another by its defects and how sure we are; where no defect is named, by its words.","type":"array","items":{"type":"object","required":["defects","certainty","explanation","old","new"],"additionalProperties":false,"properties":{"defects":{"description":"Defects that hold all at once; none where no known defect explains it.","type":"array","items":{"type":"string"}},"certainty":{"description":"As in a report.","type":"string","enum":["exact","rule","stage","unknown"]},"explanation":{"description":"In words.","type":"string"},"old":{"description":"Failures that it explained; 0: it is new.","type":"integer","minimum":0},"new":{"description":"Failures that it explains; 0: it is gone.","type":"integer","minimum":0}}}}},"definitions":{"side":{"description":"One of the two reports.","type":"object","required":["implementation","suite","startedAt","partial","conformant","gate","totals"],"additionalProperties":false,"properties":{"implementation":{"description":"The signer.","type":"object","required":["name","version","language"],"additionalProperties":false,"properties":{"name":{"description":"Its name.","type":"string"},"version":{"description":"null if it does not say.","type":["string","null"]},"language":{"description":"null if it does not say.","type":["string","null"]}}},"suite":{"description":"The suite that judged it.","type":"object","required":["version","digest"],"additionalProperties":false,"properties":{"version":{"description":"Year and month.","type":"string"},"digest":{"description":"Of the bytes of its files.","type":"string"}}},"startedAt":{"description":"When the run began, as the report has it.","type":"string"},"partial":{"description":"The run was interrupted or cut off.","type":"boolean"},"conformant":{"description":"Every claimed profile is conformant.","type":"boolean"},"gate":{"description":"Whether the run passed as a gate.","type":"string","enum":["passed","failed"]},"totals":{"$ref":"#/definitions/totals"}}},"totals":{"description":"The counts of the report.","type":"object","required":["cases","passed","failed","errors","unsupported","notRun"],"additionalProperties":false,"properties":{"cases":{"description":"Selected cases.","type":"integer","minimum":0},"passed":{"description":"Verdict pass.","type":"integer","minimum":0},"failed":{"description":"Verdict fail.","type":"integer","minimum":0},"errors":{"description":"Verdict error.","type":"integer","minimum":0},"unsupported":{"description":"Verdict unsupported.","type":"integer","minimum":0},"notRun":{"description":"Verdict not-run.","type":"integer","minimum":0}}},"profileState":{"description":"absent: the report has no case of it.","type":"string","enum":["conformant","not conformant","not claimed","absent"]},"seen":{"description":"What came of a case in one report.","type":"object","required":["verdict","observed","variant"],"additionalProperties":false,"properties":{"verdict":{"description":"As in the report.","type":"string","enum":["pass","fail","error","unsupported","not-run"]},"observed":{"description":"In as few words as tell it apart: signature-mismatch, control: scope-service, altered; null: not run.","type":["string","null"]},"variant":{"description":"observe: which variant was seen; else null.","type":["string","null"]}}},"change":{"description":"A case of both reports.","type":"object","required":["id","title","profile","level","old","new","defects"],"additionalProperties":false,"properties":{"id":{"description":"Of the case.","type":"string"},"title":{"description":"The case in one line.","type":"string"},"profile":{"description":"Its profile.","type":"string"},"level":{"description":"How binding it is, in the new report.","type":"string","enum":["must","should","observe"]},"old":{"$ref":"#/definitions/seen"},"new":{"$ref":"#/definitions/seen"},"defects":{"description":"What explains the new failure; none where it passes or no known defect does.","type":"array","items":{"type":"string"}}}},"single":{"description":"A case of one report.","type":"object","required":["id","title","profile","level","verdict","observed"],"additionalProperties":false,"properties":{"id":{"description":"Of the case.","type":"string"},"title":{"description":"The case in one line.","type":"string"},"profile":{"description":"Its profile.","type":"string"},"level":{"description":"How binding it is.","type":"string","enum":["must","should","observe"]},"verdict":{"description":"As in the report.","type":"string","enum":["pass","fail","error","unsupported","not-run"]},"observed":{"description":"As above; null: not run.","type":["string","null"]}}}}};
const schema17 = {"description":"A case of one report.","type":"object","required":["id","title","profile","level","verdict","observed"],"additionalProperties":false,"properties":{"id":{"description":"Of the case.","type":"string"},"title":{"description":"The case in one line.","type":"string"},"profile":{"description":"Its profile.","type":"string"},"level":{"description":"How binding it is.","type":"string","enum":["must","should","observe"]},"verdict":{"description":"As in the report.","type":"string","enum":["pass","fail","error","unsupported","not-run"]},"observed":{"description":"As above; null: not run.","type":["string","null"]}}};
const schema19 = {"description":"absent: the report has no case of it.","type":"string","enum":["conformant","not conformant","not claimed","absent"]};
const func2 = Object.prototype.hasOwnProperty;
const schema12 = {"description":"One of the two reports.","type":"object","required":["implementation","suite","startedAt","partial","conformant","gate","totals"],"additionalProperties":false,"properties":{"implementation":{"description":"The signer.","type":"object","required":["name","version","language"],"additionalProperties":false,"properties":{"name":{"description":"Its name.","type":"string"},"version":{"description":"null if it does not say.","type":["string","null"]},"language":{"description":"null if it does not say.","type":["string","null"]}}},"suite":{"description":"The suite that judged it.","type":"object","required":["version","digest"],"additionalProperties":false,"properties":{"version":{"description":"Year and month.","type":"string"},"digest":{"description":"Of the bytes of its files.","type":"string"}}},"startedAt":{"description":"When the run began, as the report has it.","type":"string"},"partial":{"description":"The run was interrupted or cut off.","type":"boolean"},"conformant":{"description":"Every claimed profile is conformant.","type":"boolean"},"gate":{"description":"Whether the run passed as a gate.","type":"string","enum":["passed","failed"]},"totals":{"$ref":"#/definitions/totals"}}};
const schema13 = {"description":"The counts of the report.","type":"object","required":["cases","passed","failed","errors","unsupported","notRun"],"additionalProperties":false,"properties":{"cases":{"description":"Selected cases.","type":"integer","minimum":0},"passed":{"description":"Verdict pass.","type":"integer","minimum":0},"failed":{"description":"Verdict fail.","type":"integer","minimum":0},"errors":{"description":"Verdict error.","type":"integer","minimum":0},"unsupported":{"description":"Verdict unsupported.","type":"integer","minimum":0},"notRun":{"description":"Verdict not-run.","type":"integer","minimum":0}}};

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.implementation === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "implementation"},message:"must have required property '"+"implementation"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.suite === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "suite"},message:"must have required property '"+"suite"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.startedAt === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "startedAt"},message:"must have required property '"+"startedAt"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.partial === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "partial"},message:"must have required property '"+"partial"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.conformant === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "conformant"},message:"must have required property '"+"conformant"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.gate === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "gate"},message:"must have required property '"+"gate"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.totals === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "totals"},message:"must have required property '"+"totals"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "implementation") || (key0 === "suite")) || (key0 === "startedAt")) || (key0 === "partial")) || (key0 === "conformant")) || (key0 === "gate")) || (key0 === "totals"))){
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
if(data.implementation !== undefined){
let data0 = data.implementation;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.name === undefined){
const err8 = {instancePath:instancePath+"/implementation",schemaPath:"#/properties/implementation/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data0.version === undefined){
const err9 = {instancePath:instancePath+"/implementation",schemaPath:"#/properties/implementation/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data0.language === undefined){
const err10 = {instancePath:instancePath+"/implementation",schemaPath:"#/properties/implementation/required",keyword:"required",params:{missingProperty: "language"},message:"must have required property '"+"language"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
for(const key1 in data0){
if(!(((key1 === "name") || (key1 === "version")) || (key1 === "language"))){
const err11 = {instancePath:instancePath+"/implementation",schemaPath:"#/properties/implementation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data0.name !== undefined){
if(typeof data0.name !== "string"){
const err12 = {instancePath:instancePath+"/implementation/name",schemaPath:"#/properties/implementation/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data0.version !== undefined){
let data2 = data0.version;
if((typeof data2 !== "string") && (data2 !== null)){
const err13 = {instancePath:instancePath+"/implementation/version",schemaPath:"#/properties/implementation/properties/version/type",keyword:"type",params:{type: schema12.properties.implementation.properties.version.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data0.language !== undefined){
let data3 = data0.language;
if((typeof data3 !== "string") && (data3 !== null)){
const err14 = {instancePath:instancePath+"/implementation/language",schemaPath:"#/properties/implementation/properties/language/type",keyword:"type",params:{type: schema12.properties.implementation.properties.language.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/implementation",schemaPath:"#/properties/implementation/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.suite !== undefined){
let data4 = data.suite;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.version === undefined){
const err16 = {instancePath:instancePath+"/suite",schemaPath:"#/properties/suite/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data4.digest === undefined){
const err17 = {instancePath:instancePath+"/suite",schemaPath:"#/properties/suite/required",keyword:"required",params:{missingProperty: "digest"},message:"must have required property '"+"digest"+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
for(const key2 in data4){
if(!((key2 === "version") || (key2 === "digest"))){
const err18 = {instancePath:instancePath+"/suite",schemaPath:"#/properties/suite/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data4.version !== undefined){
if(typeof data4.version !== "string"){
const err19 = {instancePath:instancePath+"/suite/version",schemaPath:"#/properties/suite/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data4.digest !== undefined){
if(typeof data4.digest !== "string"){
const err20 = {instancePath:instancePath+"/suite/digest",schemaPath:"#/properties/suite/properties/digest/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err21 = {instancePath:instancePath+"/suite",schemaPath:"#/properties/suite/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.startedAt !== undefined){
if(typeof data.startedAt !== "string"){
const err22 = {instancePath:instancePath+"/startedAt",schemaPath:"#/properties/startedAt/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.partial !== undefined){
if(typeof data.partial !== "boolean"){
const err23 = {instancePath:instancePath+"/partial",schemaPath:"#/properties/partial/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.conformant !== undefined){
if(typeof data.conformant !== "boolean"){
const err24 = {instancePath:instancePath+"/conformant",schemaPath:"#/properties/conformant/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.gate !== undefined){
let data10 = data.gate;
if(typeof data10 !== "string"){
const err25 = {instancePath:instancePath+"/gate",schemaPath:"#/properties/gate/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(!((data10 === "passed") || (data10 === "failed"))){
const err26 = {instancePath:instancePath+"/gate",schemaPath:"#/properties/gate/enum",keyword:"enum",params:{allowedValues: schema12.properties.gate.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.totals !== undefined){
let data11 = data.totals;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.cases === undefined){
const err27 = {instancePath:instancePath+"/totals",schemaPath:"#/definitions/totals/required",keyword:"required",params:{missingProperty: "cases"},message:"must have required property '"+"cases"+"'"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data11.passed === undefined){
const err28 = {instancePath:instancePath+"/totals",schemaPath:"#/definitions/totals/required",keyword:"required",params:{missingProperty: "passed"},message:"must have required property '"+"passed"+"'"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data11.failed === undefined){
const err29 = {instancePath:instancePath+"/totals",schemaPath:"#/definitions/totals/required",keyword:"required",params:{missingProperty: "failed"},message:"must have required property '"+"failed"+"'"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data11.errors === undefined){
const err30 = {instancePath:instancePath+"/totals",schemaPath:"#/definitions/totals/required",keyword:"required",params:{missingProperty: "errors"},message:"must have required property '"+"errors"+"'"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data11.unsupported === undefined){
const err31 = {instancePath:instancePath+"/totals",schemaPath:"#/definitions/totals/required",keyword:"required",params:{missingProperty: "unsupported"},message:"must have required property '"+"unsupported"+"'"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data11.notRun === undefined){
const err32 = {instancePath:instancePath+"/totals",schemaPath:"#/definitions/totals/required",keyword:"required",params:{missingProperty: "notRun"},message:"must have required property '"+"notRun"+"'"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
for(const key3 in data11){
if(!((((((key3 === "cases") || (key3 === "passed")) || (key3 === "failed")) || (key3 === "errors")) || (key3 === "unsupported")) || (key3 === "notRun"))){
const err33 = {instancePath:instancePath+"/totals",schemaPath:"#/definitions/totals/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data11.cases !== undefined){
let data12 = data11.cases;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err34 = {instancePath:instancePath+"/totals/cases",schemaPath:"#/definitions/totals/properties/cases/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 0 || isNaN(data12)){
const err35 = {instancePath:instancePath+"/totals/cases",schemaPath:"#/definitions/totals/properties/cases/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
if(data11.passed !== undefined){
let data13 = data11.passed;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err36 = {instancePath:instancePath+"/totals/passed",schemaPath:"#/definitions/totals/properties/passed/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 0 || isNaN(data13)){
const err37 = {instancePath:instancePath+"/totals/passed",schemaPath:"#/definitions/totals/properties/passed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
if(data11.failed !== undefined){
let data14 = data11.failed;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err38 = {instancePath:instancePath+"/totals/failed",schemaPath:"#/definitions/totals/properties/failed/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 0 || isNaN(data14)){
const err39 = {instancePath:instancePath+"/totals/failed",schemaPath:"#/definitions/totals/properties/failed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data11.errors !== undefined){
let data15 = data11.errors;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err40 = {instancePath:instancePath+"/totals/errors",schemaPath:"#/definitions/totals/properties/errors/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 < 0 || isNaN(data15)){
const err41 = {instancePath:instancePath+"/totals/errors",schemaPath:"#/definitions/totals/properties/errors/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data11.unsupported !== undefined){
let data16 = data11.unsupported;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
const err42 = {instancePath:instancePath+"/totals/unsupported",schemaPath:"#/definitions/totals/properties/unsupported/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 < 0 || isNaN(data16)){
const err43 = {instancePath:instancePath+"/totals/unsupported",schemaPath:"#/definitions/totals/properties/unsupported/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
if(data11.notRun !== undefined){
let data17 = data11.notRun;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
const err44 = {instancePath:instancePath+"/totals/notRun",schemaPath:"#/definitions/totals/properties/notRun/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 < 0 || isNaN(data17)){
const err45 = {instancePath:instancePath+"/totals/notRun",schemaPath:"#/definitions/totals/properties/notRun/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
}
else {
const err46 = {instancePath:instancePath+"/totals",schemaPath:"#/definitions/totals/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err47 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}

const schema14 = {"description":"A case of both reports.","type":"object","required":["id","title","profile","level","old","new","defects"],"additionalProperties":false,"properties":{"id":{"description":"Of the case.","type":"string"},"title":{"description":"The case in one line.","type":"string"},"profile":{"description":"Its profile.","type":"string"},"level":{"description":"How binding it is, in the new report.","type":"string","enum":["must","should","observe"]},"old":{"$ref":"#/definitions/seen"},"new":{"$ref":"#/definitions/seen"},"defects":{"description":"What explains the new failure; none where it passes or no known defect does.","type":"array","items":{"type":"string"}}}};
const schema15 = {"description":"What came of a case in one report.","type":"object","required":["verdict","observed","variant"],"additionalProperties":false,"properties":{"verdict":{"description":"As in the report.","type":"string","enum":["pass","fail","error","unsupported","not-run"]},"observed":{"description":"In as few words as tell it apart: signature-mismatch, control: scope-service, altered; null: not run.","type":["string","null"]},"variant":{"description":"observe: which variant was seen; else null.","type":["string","null"]}}};

function validate14(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(data.title === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.profile === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "profile"},message:"must have required property '"+"profile"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.level === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "level"},message:"must have required property '"+"level"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.old === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "old"},message:"must have required property '"+"old"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.new === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "new"},message:"must have required property '"+"new"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.defects === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "defects"},message:"must have required property '"+"defects"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "id") || (key0 === "title")) || (key0 === "profile")) || (key0 === "level")) || (key0 === "old")) || (key0 === "new")) || (key0 === "defects"))){
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
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err8 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.title !== undefined){
if(typeof data.title !== "string"){
const err9 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.profile !== undefined){
if(typeof data.profile !== "string"){
const err10 = {instancePath:instancePath+"/profile",schemaPath:"#/properties/profile/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.level !== undefined){
let data3 = data.level;
if(typeof data3 !== "string"){
const err11 = {instancePath:instancePath+"/level",schemaPath:"#/properties/level/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!(((data3 === "must") || (data3 === "should")) || (data3 === "observe"))){
const err12 = {instancePath:instancePath+"/level",schemaPath:"#/properties/level/enum",keyword:"enum",params:{allowedValues: schema14.properties.level.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.old !== undefined){
let data4 = data.old;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.verdict === undefined){
const err13 = {instancePath:instancePath+"/old",schemaPath:"#/definitions/seen/required",keyword:"required",params:{missingProperty: "verdict"},message:"must have required property '"+"verdict"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data4.observed === undefined){
const err14 = {instancePath:instancePath+"/old",schemaPath:"#/definitions/seen/required",keyword:"required",params:{missingProperty: "observed"},message:"must have required property '"+"observed"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data4.variant === undefined){
const err15 = {instancePath:instancePath+"/old",schemaPath:"#/definitions/seen/required",keyword:"required",params:{missingProperty: "variant"},message:"must have required property '"+"variant"+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
for(const key1 in data4){
if(!(((key1 === "verdict") || (key1 === "observed")) || (key1 === "variant"))){
const err16 = {instancePath:instancePath+"/old",schemaPath:"#/definitions/seen/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data4.verdict !== undefined){
let data5 = data4.verdict;
if(typeof data5 !== "string"){
const err17 = {instancePath:instancePath+"/old/verdict",schemaPath:"#/definitions/seen/properties/verdict/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!(((((data5 === "pass") || (data5 === "fail")) || (data5 === "error")) || (data5 === "unsupported")) || (data5 === "not-run"))){
const err18 = {instancePath:instancePath+"/old/verdict",schemaPath:"#/definitions/seen/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema15.properties.verdict.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data4.observed !== undefined){
let data6 = data4.observed;
if((typeof data6 !== "string") && (data6 !== null)){
const err19 = {instancePath:instancePath+"/old/observed",schemaPath:"#/definitions/seen/properties/observed/type",keyword:"type",params:{type: schema15.properties.observed.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data4.variant !== undefined){
let data7 = data4.variant;
if((typeof data7 !== "string") && (data7 !== null)){
const err20 = {instancePath:instancePath+"/old/variant",schemaPath:"#/definitions/seen/properties/variant/type",keyword:"type",params:{type: schema15.properties.variant.type},message:"must be string,null"};
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
const err21 = {instancePath:instancePath+"/old",schemaPath:"#/definitions/seen/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.new !== undefined){
let data8 = data.new;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.verdict === undefined){
const err22 = {instancePath:instancePath+"/new",schemaPath:"#/definitions/seen/required",keyword:"required",params:{missingProperty: "verdict"},message:"must have required property '"+"verdict"+"'"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data8.observed === undefined){
const err23 = {instancePath:instancePath+"/new",schemaPath:"#/definitions/seen/required",keyword:"required",params:{missingProperty: "observed"},message:"must have required property '"+"observed"+"'"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data8.variant === undefined){
const err24 = {instancePath:instancePath+"/new",schemaPath:"#/definitions/seen/required",keyword:"required",params:{missingProperty: "variant"},message:"must have required property '"+"variant"+"'"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
for(const key2 in data8){
if(!(((key2 === "verdict") || (key2 === "observed")) || (key2 === "variant"))){
const err25 = {instancePath:instancePath+"/new",schemaPath:"#/definitions/seen/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data8.verdict !== undefined){
let data9 = data8.verdict;
if(typeof data9 !== "string"){
const err26 = {instancePath:instancePath+"/new/verdict",schemaPath:"#/definitions/seen/properties/verdict/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(!(((((data9 === "pass") || (data9 === "fail")) || (data9 === "error")) || (data9 === "unsupported")) || (data9 === "not-run"))){
const err27 = {instancePath:instancePath+"/new/verdict",schemaPath:"#/definitions/seen/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema15.properties.verdict.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data8.observed !== undefined){
let data10 = data8.observed;
if((typeof data10 !== "string") && (data10 !== null)){
const err28 = {instancePath:instancePath+"/new/observed",schemaPath:"#/definitions/seen/properties/observed/type",keyword:"type",params:{type: schema15.properties.observed.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data8.variant !== undefined){
let data11 = data8.variant;
if((typeof data11 !== "string") && (data11 !== null)){
const err29 = {instancePath:instancePath+"/new/variant",schemaPath:"#/definitions/seen/properties/variant/type",keyword:"type",params:{type: schema15.properties.variant.type},message:"must be string,null"};
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
const err30 = {instancePath:instancePath+"/new",schemaPath:"#/definitions/seen/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.defects !== undefined){
let data12 = data.defects;
if(Array.isArray(data12)){
const len0 = data12.length;
for(let i0=0; i0<len0; i0++){
if(typeof data12[i0] !== "string"){
const err31 = {instancePath:instancePath+"/defects/" + i0,schemaPath:"#/properties/defects/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err32 = {instancePath:instancePath+"/defects",schemaPath:"#/properties/defects/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
validate14.errors = vErrors;
return errors === 0;
}


function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:sigv4-conform:schema:comparison" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.comparisonVersion === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "comparisonVersion"},message:"must have required property '"+"comparisonVersion"+"'"};
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
if(data.old === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "old"},message:"must have required property '"+"old"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.new === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "new"},message:"must have required property '"+"new"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.notices === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "notices"},message:"must have required property '"+"notices"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.regressions === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "regressions"},message:"must have required property '"+"regressions"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.fixes === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fixes"},message:"must have required property '"+"fixes"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.changed === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "changed"},message:"must have required property '"+"changed"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.added === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "added"},message:"must have required property '"+"added"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.gone === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "gone"},message:"must have required property '"+"gone"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.unchanged === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "unchanged"},message:"must have required property '"+"unchanged"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.profiles === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "profiles"},message:"must have required property '"+"profiles"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.causes === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "causes"},message:"must have required property '"+"causes"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema11.properties, key0))){
const err13 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.comparisonVersion !== undefined){
let data0 = data.comparisonVersion;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err14 = {instancePath:instancePath+"/comparisonVersion",schemaPath:"#/properties/comparisonVersion/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(1 !== data0){
const err15 = {instancePath:instancePath+"/comparisonVersion",schemaPath:"#/properties/comparisonVersion/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.tool !== undefined){
let data1 = data.tool;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.name === undefined){
const err16 = {instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data1.version === undefined){
const err17 = {instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
for(const key1 in data1){
if(!((key1 === "name") || (key1 === "version"))){
const err18 = {instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data1.name !== undefined){
if(typeof data1.name !== "string"){
const err19 = {instancePath:instancePath+"/tool/name",schemaPath:"#/properties/tool/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data1.version !== undefined){
if(typeof data1.version !== "string"){
const err20 = {instancePath:instancePath+"/tool/version",schemaPath:"#/properties/tool/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err21 = {instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.old !== undefined){
if(!(validate11(data.old, {instancePath:instancePath+"/old",parentData:data,parentDataProperty:"old",rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
if(data.new !== undefined){
if(!(validate11(data.new, {instancePath:instancePath+"/new",parentData:data,parentDataProperty:"new",rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
if(data.notices !== undefined){
let data6 = data.notices;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
if(typeof data6[i0] !== "string"){
const err22 = {instancePath:instancePath+"/notices/" + i0,schemaPath:"#/properties/notices/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err23 = {instancePath:instancePath+"/notices",schemaPath:"#/properties/notices/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.regressions !== undefined){
let data8 = data.regressions;
if(Array.isArray(data8)){
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
if(!(validate14(data8[i1], {instancePath:instancePath+"/regressions/" + i1,parentData:data8,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
errors = vErrors.length;
}
}
}
else {
const err24 = {instancePath:instancePath+"/regressions",schemaPath:"#/properties/regressions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.fixes !== undefined){
let data10 = data.fixes;
if(Array.isArray(data10)){
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
if(!(validate14(data10[i2], {instancePath:instancePath+"/fixes/" + i2,parentData:data10,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
errors = vErrors.length;
}
}
}
else {
const err25 = {instancePath:instancePath+"/fixes",schemaPath:"#/properties/fixes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.changed !== undefined){
let data12 = data.changed;
if(Array.isArray(data12)){
const len3 = data12.length;
for(let i3=0; i3<len3; i3++){
if(!(validate14(data12[i3], {instancePath:instancePath+"/changed/" + i3,parentData:data12,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
errors = vErrors.length;
}
}
}
else {
const err26 = {instancePath:instancePath+"/changed",schemaPath:"#/properties/changed/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.added !== undefined){
let data14 = data.added;
if(Array.isArray(data14)){
const len4 = data14.length;
for(let i4=0; i4<len4; i4++){
let data15 = data14[i4];
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.id === undefined){
const err27 = {instancePath:instancePath+"/added/" + i4,schemaPath:"#/definitions/single/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data15.title === undefined){
const err28 = {instancePath:instancePath+"/added/" + i4,schemaPath:"#/definitions/single/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data15.profile === undefined){
const err29 = {instancePath:instancePath+"/added/" + i4,schemaPath:"#/definitions/single/required",keyword:"required",params:{missingProperty: "profile"},message:"must have required property '"+"profile"+"'"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data15.level === undefined){
const err30 = {instancePath:instancePath+"/added/" + i4,schemaPath:"#/definitions/single/required",keyword:"required",params:{missingProperty: "level"},message:"must have required property '"+"level"+"'"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data15.verdict === undefined){
const err31 = {instancePath:instancePath+"/added/" + i4,schemaPath:"#/definitions/single/required",keyword:"required",params:{missingProperty: "verdict"},message:"must have required property '"+"verdict"+"'"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data15.observed === undefined){
const err32 = {instancePath:instancePath+"/added/" + i4,schemaPath:"#/definitions/single/required",keyword:"required",params:{missingProperty: "observed"},message:"must have required property '"+"observed"+"'"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
for(const key2 in data15){
if(!((((((key2 === "id") || (key2 === "title")) || (key2 === "profile")) || (key2 === "level")) || (key2 === "verdict")) || (key2 === "observed"))){
const err33 = {instancePath:instancePath+"/added/" + i4,schemaPath:"#/definitions/single/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data15.id !== undefined){
if(typeof data15.id !== "string"){
const err34 = {instancePath:instancePath+"/added/" + i4+"/id",schemaPath:"#/definitions/single/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data15.title !== undefined){
if(typeof data15.title !== "string"){
const err35 = {instancePath:instancePath+"/added/" + i4+"/title",schemaPath:"#/definitions/single/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data15.profile !== undefined){
if(typeof data15.profile !== "string"){
const err36 = {instancePath:instancePath+"/added/" + i4+"/profile",schemaPath:"#/definitions/single/properties/profile/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data15.level !== undefined){
let data19 = data15.level;
if(typeof data19 !== "string"){
const err37 = {instancePath:instancePath+"/added/" + i4+"/level",schemaPath:"#/definitions/single/properties/level/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(!(((data19 === "must") || (data19 === "should")) || (data19 === "observe"))){
const err38 = {instancePath:instancePath+"/added/" + i4+"/level",schemaPath:"#/definitions/single/properties/level/enum",keyword:"enum",params:{allowedValues: schema17.properties.level.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data15.verdict !== undefined){
let data20 = data15.verdict;
if(typeof data20 !== "string"){
const err39 = {instancePath:instancePath+"/added/" + i4+"/verdict",schemaPath:"#/definitions/single/properties/verdict/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(!(((((data20 === "pass") || (data20 === "fail")) || (data20 === "error")) || (data20 === "unsupported")) || (data20 === "not-run"))){
const err40 = {instancePath:instancePath+"/added/" + i4+"/verdict",schemaPath:"#/definitions/single/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema17.properties.verdict.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data15.observed !== undefined){
let data21 = data15.observed;
if((typeof data21 !== "string") && (data21 !== null)){
const err41 = {instancePath:instancePath+"/added/" + i4+"/observed",schemaPath:"#/definitions/single/properties/observed/type",keyword:"type",params:{type: schema17.properties.observed.type},message:"must be string,null"};
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
const err42 = {instancePath:instancePath+"/added/" + i4,schemaPath:"#/definitions/single/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err43 = {instancePath:instancePath+"/added",schemaPath:"#/properties/added/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.gone !== undefined){
let data22 = data.gone;
if(Array.isArray(data22)){
const len5 = data22.length;
for(let i5=0; i5<len5; i5++){
let data23 = data22[i5];
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.id === undefined){
const err44 = {instancePath:instancePath+"/gone/" + i5,schemaPath:"#/definitions/single/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(data23.title === undefined){
const err45 = {instancePath:instancePath+"/gone/" + i5,schemaPath:"#/definitions/single/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(data23.profile === undefined){
const err46 = {instancePath:instancePath+"/gone/" + i5,schemaPath:"#/definitions/single/required",keyword:"required",params:{missingProperty: "profile"},message:"must have required property '"+"profile"+"'"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(data23.level === undefined){
const err47 = {instancePath:instancePath+"/gone/" + i5,schemaPath:"#/definitions/single/required",keyword:"required",params:{missingProperty: "level"},message:"must have required property '"+"level"+"'"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(data23.verdict === undefined){
const err48 = {instancePath:instancePath+"/gone/" + i5,schemaPath:"#/definitions/single/required",keyword:"required",params:{missingProperty: "verdict"},message:"must have required property '"+"verdict"+"'"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(data23.observed === undefined){
const err49 = {instancePath:instancePath+"/gone/" + i5,schemaPath:"#/definitions/single/required",keyword:"required",params:{missingProperty: "observed"},message:"must have required property '"+"observed"+"'"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
for(const key3 in data23){
if(!((((((key3 === "id") || (key3 === "title")) || (key3 === "profile")) || (key3 === "level")) || (key3 === "verdict")) || (key3 === "observed"))){
const err50 = {instancePath:instancePath+"/gone/" + i5,schemaPath:"#/definitions/single/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data23.id !== undefined){
if(typeof data23.id !== "string"){
const err51 = {instancePath:instancePath+"/gone/" + i5+"/id",schemaPath:"#/definitions/single/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data23.title !== undefined){
if(typeof data23.title !== "string"){
const err52 = {instancePath:instancePath+"/gone/" + i5+"/title",schemaPath:"#/definitions/single/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data23.profile !== undefined){
if(typeof data23.profile !== "string"){
const err53 = {instancePath:instancePath+"/gone/" + i5+"/profile",schemaPath:"#/definitions/single/properties/profile/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data23.level !== undefined){
let data27 = data23.level;
if(typeof data27 !== "string"){
const err54 = {instancePath:instancePath+"/gone/" + i5+"/level",schemaPath:"#/definitions/single/properties/level/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(!(((data27 === "must") || (data27 === "should")) || (data27 === "observe"))){
const err55 = {instancePath:instancePath+"/gone/" + i5+"/level",schemaPath:"#/definitions/single/properties/level/enum",keyword:"enum",params:{allowedValues: schema17.properties.level.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data23.verdict !== undefined){
let data28 = data23.verdict;
if(typeof data28 !== "string"){
const err56 = {instancePath:instancePath+"/gone/" + i5+"/verdict",schemaPath:"#/definitions/single/properties/verdict/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(!(((((data28 === "pass") || (data28 === "fail")) || (data28 === "error")) || (data28 === "unsupported")) || (data28 === "not-run"))){
const err57 = {instancePath:instancePath+"/gone/" + i5+"/verdict",schemaPath:"#/definitions/single/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema17.properties.verdict.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data23.observed !== undefined){
let data29 = data23.observed;
if((typeof data29 !== "string") && (data29 !== null)){
const err58 = {instancePath:instancePath+"/gone/" + i5+"/observed",schemaPath:"#/definitions/single/properties/observed/type",keyword:"type",params:{type: schema17.properties.observed.type},message:"must be string,null"};
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
const err59 = {instancePath:instancePath+"/gone/" + i5,schemaPath:"#/definitions/single/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
else {
const err60 = {instancePath:instancePath+"/gone",schemaPath:"#/properties/gone/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data.unchanged !== undefined){
let data30 = data.unchanged;
if(!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))){
const err61 = {instancePath:instancePath+"/unchanged",schemaPath:"#/properties/unchanged/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 < 0 || isNaN(data30)){
const err62 = {instancePath:instancePath+"/unchanged",schemaPath:"#/properties/unchanged/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data.profiles !== undefined){
let data31 = data.profiles;
if(Array.isArray(data31)){
const len6 = data31.length;
for(let i6=0; i6<len6; i6++){
let data32 = data31[i6];
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
if(data32.profile === undefined){
const err63 = {instancePath:instancePath+"/profiles/" + i6,schemaPath:"#/properties/profiles/items/required",keyword:"required",params:{missingProperty: "profile"},message:"must have required property '"+"profile"+"'"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(data32.old === undefined){
const err64 = {instancePath:instancePath+"/profiles/" + i6,schemaPath:"#/properties/profiles/items/required",keyword:"required",params:{missingProperty: "old"},message:"must have required property '"+"old"+"'"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(data32.new === undefined){
const err65 = {instancePath:instancePath+"/profiles/" + i6,schemaPath:"#/properties/profiles/items/required",keyword:"required",params:{missingProperty: "new"},message:"must have required property '"+"new"+"'"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
for(const key4 in data32){
if(!(((key4 === "profile") || (key4 === "old")) || (key4 === "new"))){
const err66 = {instancePath:instancePath+"/profiles/" + i6,schemaPath:"#/properties/profiles/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data32.profile !== undefined){
if(typeof data32.profile !== "string"){
const err67 = {instancePath:instancePath+"/profiles/" + i6+"/profile",schemaPath:"#/properties/profiles/items/properties/profile/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data32.old !== undefined){
let data34 = data32.old;
if(typeof data34 !== "string"){
const err68 = {instancePath:instancePath+"/profiles/" + i6+"/old",schemaPath:"#/definitions/profileState/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(!((((data34 === "conformant") || (data34 === "not conformant")) || (data34 === "not claimed")) || (data34 === "absent"))){
const err69 = {instancePath:instancePath+"/profiles/" + i6+"/old",schemaPath:"#/definitions/profileState/enum",keyword:"enum",params:{allowedValues: schema19.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data32.new !== undefined){
let data35 = data32.new;
if(typeof data35 !== "string"){
const err70 = {instancePath:instancePath+"/profiles/" + i6+"/new",schemaPath:"#/definitions/profileState/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(!((((data35 === "conformant") || (data35 === "not conformant")) || (data35 === "not claimed")) || (data35 === "absent"))){
const err71 = {instancePath:instancePath+"/profiles/" + i6+"/new",schemaPath:"#/definitions/profileState/enum",keyword:"enum",params:{allowedValues: schema19.enum},message:"must be equal to one of the allowed values"};
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
const err72 = {instancePath:instancePath+"/profiles/" + i6,schemaPath:"#/properties/profiles/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
}
else {
const err73 = {instancePath:instancePath+"/profiles",schemaPath:"#/properties/profiles/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data.causes !== undefined){
let data36 = data.causes;
if(Array.isArray(data36)){
const len7 = data36.length;
for(let i7=0; i7<len7; i7++){
let data37 = data36[i7];
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
if(data37.defects === undefined){
const err74 = {instancePath:instancePath+"/causes/" + i7,schemaPath:"#/properties/causes/items/required",keyword:"required",params:{missingProperty: "defects"},message:"must have required property '"+"defects"+"'"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(data37.certainty === undefined){
const err75 = {instancePath:instancePath+"/causes/" + i7,schemaPath:"#/properties/causes/items/required",keyword:"required",params:{missingProperty: "certainty"},message:"must have required property '"+"certainty"+"'"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if(data37.explanation === undefined){
const err76 = {instancePath:instancePath+"/causes/" + i7,schemaPath:"#/properties/causes/items/required",keyword:"required",params:{missingProperty: "explanation"},message:"must have required property '"+"explanation"+"'"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if(data37.old === undefined){
const err77 = {instancePath:instancePath+"/causes/" + i7,schemaPath:"#/properties/causes/items/required",keyword:"required",params:{missingProperty: "old"},message:"must have required property '"+"old"+"'"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(data37.new === undefined){
const err78 = {instancePath:instancePath+"/causes/" + i7,schemaPath:"#/properties/causes/items/required",keyword:"required",params:{missingProperty: "new"},message:"must have required property '"+"new"+"'"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
for(const key5 in data37){
if(!(((((key5 === "defects") || (key5 === "certainty")) || (key5 === "explanation")) || (key5 === "old")) || (key5 === "new"))){
const err79 = {instancePath:instancePath+"/causes/" + i7,schemaPath:"#/properties/causes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data37.defects !== undefined){
let data38 = data37.defects;
if(Array.isArray(data38)){
const len8 = data38.length;
for(let i8=0; i8<len8; i8++){
if(typeof data38[i8] !== "string"){
const err80 = {instancePath:instancePath+"/causes/" + i7+"/defects/" + i8,schemaPath:"#/properties/causes/items/properties/defects/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
}
else {
const err81 = {instancePath:instancePath+"/causes/" + i7+"/defects",schemaPath:"#/properties/causes/items/properties/defects/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data37.certainty !== undefined){
let data40 = data37.certainty;
if(typeof data40 !== "string"){
const err82 = {instancePath:instancePath+"/causes/" + i7+"/certainty",schemaPath:"#/properties/causes/items/properties/certainty/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if(!((((data40 === "exact") || (data40 === "rule")) || (data40 === "stage")) || (data40 === "unknown"))){
const err83 = {instancePath:instancePath+"/causes/" + i7+"/certainty",schemaPath:"#/properties/causes/items/properties/certainty/enum",keyword:"enum",params:{allowedValues: schema11.properties.causes.items.properties.certainty.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data37.explanation !== undefined){
if(typeof data37.explanation !== "string"){
const err84 = {instancePath:instancePath+"/causes/" + i7+"/explanation",schemaPath:"#/properties/causes/items/properties/explanation/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data37.old !== undefined){
let data42 = data37.old;
if(!(((typeof data42 == "number") && (!(data42 % 1) && !isNaN(data42))) && (isFinite(data42)))){
const err85 = {instancePath:instancePath+"/causes/" + i7+"/old",schemaPath:"#/properties/causes/items/properties/old/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if((typeof data42 == "number") && (isFinite(data42))){
if(data42 < 0 || isNaN(data42)){
const err86 = {instancePath:instancePath+"/causes/" + i7+"/old",schemaPath:"#/properties/causes/items/properties/old/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
}
if(data37.new !== undefined){
let data43 = data37.new;
if(!(((typeof data43 == "number") && (!(data43 % 1) && !isNaN(data43))) && (isFinite(data43)))){
const err87 = {instancePath:instancePath+"/causes/" + i7+"/new",schemaPath:"#/properties/causes/items/properties/new/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
if((typeof data43 == "number") && (isFinite(data43))){
if(data43 < 0 || isNaN(data43)){
const err88 = {instancePath:instancePath+"/causes/" + i7+"/new",schemaPath:"#/properties/causes/items/properties/new/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
}
}
else {
const err89 = {instancePath:instancePath+"/causes/" + i7,schemaPath:"#/properties/causes/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
}
else {
const err90 = {instancePath:instancePath+"/causes",schemaPath:"#/properties/causes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
}
else {
const err91 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

