'use strict';
// Generated from schemas/selftest.schema.json by "npm run generate". Do not edit.

exports.validate = validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"urn:sigv4-conform:schema:selftest","title":"Selftest","description":"What sigv4-conform selftest --reporter json prints: which case of the suite catches which known defect.","type":"object","required":["selftestVersion","tool","suite","startedAt","durationMs","full","narrowed","passed","failures","totals","defects","others","cases"],"additionalProperties":false,"properties":{"selftestVersion":{"description":"Of this format.","type":"integer","const":1},"tool":{"description":"What made it.","type":"object","required":["name","version"],"additionalProperties":false,"properties":{"name":{"description":"The tool.","type":"string"},"version":{"description":"Semver.","type":"string"}}},"suite":{"description":"The suite that was tested.","type":"object","required":["version","digest"],"additionalProperties":false,"properties":{"version":{"description":"Of its suite.yaml.","type":"string"},"digest":{"description":"Of the bytes of its files.","type":"string"}}},"startedAt":{"description":"UTC, with milliseconds.","type":"string"},"durationMs":{"description":"Of the whole selftest.","type":"number","minimum":0},"full":{"description":"true: every case was judged with every defect. false: where a defective signer sends just what the reference signer sends, the verdict is taken from there.","type":"boolean"},"narrowed":{"description":"What was not asked. With fewer defects nothing can be said of cases that catch nothing.","type":"object","required":["defects","cases"],"additionalProperties":false,"properties":{"defects":{"description":"--defect left some out.","type":"boolean"},"cases":{"description":"--case left some out.","type":"boolean"}}},"passed":{"description":"Whether there is no failure.","type":"boolean"},"failures":{"description":"What does not hold.","type":"array","items":{"$ref":"#/definitions/failure"}},"totals":{"$ref":"#/definitions/totals"},"defects":{"description":"The known defects, in the order of the catalogue.","type":"array","items":{"$ref":"#/definitions/defect"}},"others":{"description":"What else was put in front of the cases: services that do one thing wrong, and signers that are right and behave otherwise.","type":"array","items":{"$ref":"#/definitions/other"}},"cases":{"description":"The cases, in the order of the suite.","type":"array","items":{"$ref":"#/definitions/case"}}},"definitions":{"failure":{"title":"SelftestFailure","type":"object","required":["of","id","message"],"additionalProperties":false,"properties":{"of":{"description":"reference: the reference signer fails a case. catalogue: a defect can neither be switched on nor says why. defect, service: no case catches it. case: it catches nothing.","enum":["reference","catalogue","defect","service","case"]},"id":{"description":"Of the case or defect, or the name of the service.","type":"string"},"message":{"description":"A sentence.","type":"string"}}},"totals":{"title":"SelftestTotals","type":"object","required":["defects","executable","contested","caught","named","tied","cases","byDefect","byService","byNothing"],"additionalProperties":false,"properties":{"defects":{"description":"Selected defects.","type":"integer"},"executable":{"description":"Of these, the ones that can be switched on.","type":"integer"},"contested":{"description":"Of the executable ones, those that gate nothing.","type":"integer"},"caught":{"description":"Executable, uncontested, caught by a must or should case.","type":"integer"},"named":{"description":"Of the caught ones, those that the diagnosis named first, alone or among equals.","type":"integer"},"tied":{"description":"Of the named ones, those that were among equals.","type":"integer"},"cases":{"description":"Selected cases, literal requests among them.","type":"integer"},"byDefect":{"description":"Cases that catch a defect.","type":"integer"},"byService":{"description":"Cases that catch a wrong service.","type":"integer"},"byNothing":{"description":"Cases that catch nothing at all.","type":"integer"}}},"defect":{"title":"SelftestDefect","type":"object","required":["id","stage","tier","wrong","contested","notExecutable","changes","caught","caughtBy","named","firstCause"],"additionalProperties":false,"properties":{"id":{"description":"As in builtin:defect/<id>.","type":"string"},"stage":{"description":"The stage of signing.","type":"string"},"tier":{"description":"core, extended or plausible.","type":"string"},"wrong":{"description":"What the signer does.","type":"string"},"contested":{"description":"Why it is not wrong everywhere, and gates nothing; null: it is wrong.","type":["string","null"]},"notExecutable":{"description":"Why no signer shows it; null: it was switched on.","type":["string","null"]},"changes":{"description":"Cases in which the signer sends something else than the reference.","type":"integer"},"caught":{"description":"Cases that catch it, by level. An observe case catches it where something else is observed than with the reference.","type":"object","required":["must","should","observe"],"additionalProperties":false,"properties":{"must":{"description":"Cases.","type":"integer"},"should":{"description":"Cases.","type":"integer"},"observe":{"description":"Cases.","type":"integer"}}},"caughtBy":{"description":"Ids of these cases, those first that catch the fewest defects.","type":"array","items":{"type":"string"}},"named":{"description":"Where the diagnosis of its failures names it: the first cause; one of several that explain as much; a later cause; nowhere. null: nothing failed.","enum":["first","tie","later","no",null]},"firstCause":{"description":"The defects of the first cause; null: nothing failed, or no cause names a defect.","type":["array","null"],"items":{"type":"string"}}}},"other":{"title":"SelftestOther","type":"object","required":["kind","name","caughtBy"],"additionalProperties":false,"properties":{"kind":{"description":"service: a receiving service that does one thing wrong. signer: one that is right, and behaves otherwise than the reference.","enum":["service","signer"]},"name":{"description":"What it does.","type":"string"},"caughtBy":{"description":"Ids of the cases that tell it from the right one.","type":"array","items":{"type":"string"}}}},"case":{"title":"SelftestCase","type":"object","required":["id","title","profile","level","kind","defects","services","signers"],"additionalProperties":false,"properties":{"id":{"description":"<topic>/<behaviour>.","type":"string"},"title":{"description":"What it is about.","type":"string"},"profile":{"description":"The part of SigV4.","type":"string"},"level":{"description":"must, should or observe.","type":"string"},"kind":{"description":"signer: a signer is judged by it. wire: a literal request, which proves our service.","enum":["signer","wire"]},"defects":{"description":"How many defects it catches; contested ones count.","type":"integer"},"services":{"description":"How many wrong services it catches.","type":"integer"},"signers":{"description":"How many signers that behave otherwise it tells from the reference.","type":"integer"}}}}};
const schema12 = {"title":"SelftestFailure","type":"object","required":["of","id","message"],"additionalProperties":false,"properties":{"of":{"description":"reference: the reference signer fails a case. catalogue: a defect can neither be switched on nor says why. defect, service: no case catches it. case: it catches nothing.","enum":["reference","catalogue","defect","service","case"]},"id":{"description":"Of the case or defect, or the name of the service.","type":"string"},"message":{"description":"A sentence.","type":"string"}}};
const schema13 = {"title":"SelftestTotals","type":"object","required":["defects","executable","contested","caught","named","tied","cases","byDefect","byService","byNothing"],"additionalProperties":false,"properties":{"defects":{"description":"Selected defects.","type":"integer"},"executable":{"description":"Of these, the ones that can be switched on.","type":"integer"},"contested":{"description":"Of the executable ones, those that gate nothing.","type":"integer"},"caught":{"description":"Executable, uncontested, caught by a must or should case.","type":"integer"},"named":{"description":"Of the caught ones, those that the diagnosis named first, alone or among equals.","type":"integer"},"tied":{"description":"Of the named ones, those that were among equals.","type":"integer"},"cases":{"description":"Selected cases, literal requests among them.","type":"integer"},"byDefect":{"description":"Cases that catch a defect.","type":"integer"},"byService":{"description":"Cases that catch a wrong service.","type":"integer"},"byNothing":{"description":"Cases that catch nothing at all.","type":"integer"}}};
const schema14 = {"title":"SelftestDefect","type":"object","required":["id","stage","tier","wrong","contested","notExecutable","changes","caught","caughtBy","named","firstCause"],"additionalProperties":false,"properties":{"id":{"description":"As in builtin:defect/<id>.","type":"string"},"stage":{"description":"The stage of signing.","type":"string"},"tier":{"description":"core, extended or plausible.","type":"string"},"wrong":{"description":"What the signer does.","type":"string"},"contested":{"description":"Why it is not wrong everywhere, and gates nothing; null: it is wrong.","type":["string","null"]},"notExecutable":{"description":"Why no signer shows it; null: it was switched on.","type":["string","null"]},"changes":{"description":"Cases in which the signer sends something else than the reference.","type":"integer"},"caught":{"description":"Cases that catch it, by level. An observe case catches it where something else is observed than with the reference.","type":"object","required":["must","should","observe"],"additionalProperties":false,"properties":{"must":{"description":"Cases.","type":"integer"},"should":{"description":"Cases.","type":"integer"},"observe":{"description":"Cases.","type":"integer"}}},"caughtBy":{"description":"Ids of these cases, those first that catch the fewest defects.","type":"array","items":{"type":"string"}},"named":{"description":"Where the diagnosis of its failures names it: the first cause; one of several that explain as much; a later cause; nowhere. null: nothing failed.","enum":["first","tie","later","no",null]},"firstCause":{"description":"The defects of the first cause; null: nothing failed, or no cause names a defect.","type":["array","null"],"items":{"type":"string"}}}};
const schema15 = {"title":"SelftestOther","type":"object","required":["kind","name","caughtBy"],"additionalProperties":false,"properties":{"kind":{"description":"service: a receiving service that does one thing wrong. signer: one that is right, and behaves otherwise than the reference.","enum":["service","signer"]},"name":{"description":"What it does.","type":"string"},"caughtBy":{"description":"Ids of the cases that tell it from the right one.","type":"array","items":{"type":"string"}}}};
const schema16 = {"title":"SelftestCase","type":"object","required":["id","title","profile","level","kind","defects","services","signers"],"additionalProperties":false,"properties":{"id":{"description":"<topic>/<behaviour>.","type":"string"},"title":{"description":"What it is about.","type":"string"},"profile":{"description":"The part of SigV4.","type":"string"},"level":{"description":"must, should or observe.","type":"string"},"kind":{"description":"signer: a signer is judged by it. wire: a literal request, which proves our service.","enum":["signer","wire"]},"defects":{"description":"How many defects it catches; contested ones count.","type":"integer"},"services":{"description":"How many wrong services it catches.","type":"integer"},"signers":{"description":"How many signers that behave otherwise it tells from the reference.","type":"integer"}}};
const func2 = Object.prototype.hasOwnProperty;

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:sigv4-conform:schema:selftest" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.selftestVersion === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "selftestVersion"},message:"must have required property '"+"selftestVersion"+"'"};
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
if(data.suite === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "suite"},message:"must have required property '"+"suite"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.startedAt === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "startedAt"},message:"must have required property '"+"startedAt"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.durationMs === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "durationMs"},message:"must have required property '"+"durationMs"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.full === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "full"},message:"must have required property '"+"full"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.narrowed === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "narrowed"},message:"must have required property '"+"narrowed"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.passed === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "passed"},message:"must have required property '"+"passed"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.failures === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "failures"},message:"must have required property '"+"failures"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.totals === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "totals"},message:"must have required property '"+"totals"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.defects === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "defects"},message:"must have required property '"+"defects"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.others === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "others"},message:"must have required property '"+"others"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.cases === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cases"},message:"must have required property '"+"cases"+"'"};
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
if(data.selftestVersion !== undefined){
let data0 = data.selftestVersion;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err14 = {instancePath:instancePath+"/selftestVersion",schemaPath:"#/properties/selftestVersion/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(1 !== data0){
const err15 = {instancePath:instancePath+"/selftestVersion",schemaPath:"#/properties/selftestVersion/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant"};
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
if(data.suite !== undefined){
let data4 = data.suite;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.version === undefined){
const err22 = {instancePath:instancePath+"/suite",schemaPath:"#/properties/suite/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data4.digest === undefined){
const err23 = {instancePath:instancePath+"/suite",schemaPath:"#/properties/suite/required",keyword:"required",params:{missingProperty: "digest"},message:"must have required property '"+"digest"+"'"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
for(const key2 in data4){
if(!((key2 === "version") || (key2 === "digest"))){
const err24 = {instancePath:instancePath+"/suite",schemaPath:"#/properties/suite/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data4.version !== undefined){
if(typeof data4.version !== "string"){
const err25 = {instancePath:instancePath+"/suite/version",schemaPath:"#/properties/suite/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data4.digest !== undefined){
if(typeof data4.digest !== "string"){
const err26 = {instancePath:instancePath+"/suite/digest",schemaPath:"#/properties/suite/properties/digest/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/suite",schemaPath:"#/properties/suite/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.startedAt !== undefined){
if(typeof data.startedAt !== "string"){
const err28 = {instancePath:instancePath+"/startedAt",schemaPath:"#/properties/startedAt/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.durationMs !== undefined){
let data8 = data.durationMs;
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
const err29 = {instancePath:instancePath+"/durationMs",schemaPath:"#/properties/durationMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/durationMs",schemaPath:"#/properties/durationMs/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.full !== undefined){
if(typeof data.full !== "boolean"){
const err31 = {instancePath:instancePath+"/full",schemaPath:"#/properties/full/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.narrowed !== undefined){
let data10 = data.narrowed;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.defects === undefined){
const err32 = {instancePath:instancePath+"/narrowed",schemaPath:"#/properties/narrowed/required",keyword:"required",params:{missingProperty: "defects"},message:"must have required property '"+"defects"+"'"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data10.cases === undefined){
const err33 = {instancePath:instancePath+"/narrowed",schemaPath:"#/properties/narrowed/required",keyword:"required",params:{missingProperty: "cases"},message:"must have required property '"+"cases"+"'"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
for(const key3 in data10){
if(!((key3 === "defects") || (key3 === "cases"))){
const err34 = {instancePath:instancePath+"/narrowed",schemaPath:"#/properties/narrowed/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data10.defects !== undefined){
if(typeof data10.defects !== "boolean"){
const err35 = {instancePath:instancePath+"/narrowed/defects",schemaPath:"#/properties/narrowed/properties/defects/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data10.cases !== undefined){
if(typeof data10.cases !== "boolean"){
const err36 = {instancePath:instancePath+"/narrowed/cases",schemaPath:"#/properties/narrowed/properties/cases/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
const err37 = {instancePath:instancePath+"/narrowed",schemaPath:"#/properties/narrowed/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.passed !== undefined){
if(typeof data.passed !== "boolean"){
const err38 = {instancePath:instancePath+"/passed",schemaPath:"#/properties/passed/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.failures !== undefined){
let data14 = data.failures;
if(Array.isArray(data14)){
const len0 = data14.length;
for(let i0=0; i0<len0; i0++){
let data15 = data14[i0];
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.of === undefined){
const err39 = {instancePath:instancePath+"/failures/" + i0,schemaPath:"#/definitions/failure/required",keyword:"required",params:{missingProperty: "of"},message:"must have required property '"+"of"+"'"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data15.id === undefined){
const err40 = {instancePath:instancePath+"/failures/" + i0,schemaPath:"#/definitions/failure/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(data15.message === undefined){
const err41 = {instancePath:instancePath+"/failures/" + i0,schemaPath:"#/definitions/failure/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
for(const key4 in data15){
if(!(((key4 === "of") || (key4 === "id")) || (key4 === "message"))){
const err42 = {instancePath:instancePath+"/failures/" + i0,schemaPath:"#/definitions/failure/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data15.of !== undefined){
let data16 = data15.of;
if(!(((((data16 === "reference") || (data16 === "catalogue")) || (data16 === "defect")) || (data16 === "service")) || (data16 === "case"))){
const err43 = {instancePath:instancePath+"/failures/" + i0+"/of",schemaPath:"#/definitions/failure/properties/of/enum",keyword:"enum",params:{allowedValues: schema12.properties.of.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data15.id !== undefined){
if(typeof data15.id !== "string"){
const err44 = {instancePath:instancePath+"/failures/" + i0+"/id",schemaPath:"#/definitions/failure/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data15.message !== undefined){
if(typeof data15.message !== "string"){
const err45 = {instancePath:instancePath+"/failures/" + i0+"/message",schemaPath:"#/definitions/failure/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err46 = {instancePath:instancePath+"/failures/" + i0,schemaPath:"#/definitions/failure/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err47 = {instancePath:instancePath+"/failures",schemaPath:"#/properties/failures/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.totals !== undefined){
let data19 = data.totals;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.defects === undefined){
const err48 = {instancePath:instancePath+"/totals",schemaPath:"#/definitions/totals/required",keyword:"required",params:{missingProperty: "defects"},message:"must have required property '"+"defects"+"'"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(data19.executable === undefined){
const err49 = {instancePath:instancePath+"/totals",schemaPath:"#/definitions/totals/required",keyword:"required",params:{missingProperty: "executable"},message:"must have required property '"+"executable"+"'"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(data19.contested === undefined){
const err50 = {instancePath:instancePath+"/totals",schemaPath:"#/definitions/totals/required",keyword:"required",params:{missingProperty: "contested"},message:"must have required property '"+"contested"+"'"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(data19.caught === undefined){
const err51 = {instancePath:instancePath+"/totals",schemaPath:"#/definitions/totals/required",keyword:"required",params:{missingProperty: "caught"},message:"must have required property '"+"caught"+"'"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(data19.named === undefined){
const err52 = {instancePath:instancePath+"/totals",schemaPath:"#/definitions/totals/required",keyword:"required",params:{missingProperty: "named"},message:"must have required property '"+"named"+"'"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(data19.tied === undefined){
const err53 = {instancePath:instancePath+"/totals",schemaPath:"#/definitions/totals/required",keyword:"required",params:{missingProperty: "tied"},message:"must have required property '"+"tied"+"'"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(data19.cases === undefined){
const err54 = {instancePath:instancePath+"/totals",schemaPath:"#/definitions/totals/required",keyword:"required",params:{missingProperty: "cases"},message:"must have required property '"+"cases"+"'"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(data19.byDefect === undefined){
const err55 = {instancePath:instancePath+"/totals",schemaPath:"#/definitions/totals/required",keyword:"required",params:{missingProperty: "byDefect"},message:"must have required property '"+"byDefect"+"'"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(data19.byService === undefined){
const err56 = {instancePath:instancePath+"/totals",schemaPath:"#/definitions/totals/required",keyword:"required",params:{missingProperty: "byService"},message:"must have required property '"+"byService"+"'"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(data19.byNothing === undefined){
const err57 = {instancePath:instancePath+"/totals",schemaPath:"#/definitions/totals/required",keyword:"required",params:{missingProperty: "byNothing"},message:"must have required property '"+"byNothing"+"'"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
for(const key5 in data19){
if(!(func2.call(schema13.properties, key5))){
const err58 = {instancePath:instancePath+"/totals",schemaPath:"#/definitions/totals/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data19.defects !== undefined){
let data20 = data19.defects;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
const err59 = {instancePath:instancePath+"/totals/defects",schemaPath:"#/definitions/totals/properties/defects/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data19.executable !== undefined){
let data21 = data19.executable;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
const err60 = {instancePath:instancePath+"/totals/executable",schemaPath:"#/definitions/totals/properties/executable/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data19.contested !== undefined){
let data22 = data19.contested;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
const err61 = {instancePath:instancePath+"/totals/contested",schemaPath:"#/definitions/totals/properties/contested/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data19.caught !== undefined){
let data23 = data19.caught;
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
const err62 = {instancePath:instancePath+"/totals/caught",schemaPath:"#/definitions/totals/properties/caught/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data19.named !== undefined){
let data24 = data19.named;
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
const err63 = {instancePath:instancePath+"/totals/named",schemaPath:"#/definitions/totals/properties/named/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data19.tied !== undefined){
let data25 = data19.tied;
if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
const err64 = {instancePath:instancePath+"/totals/tied",schemaPath:"#/definitions/totals/properties/tied/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data19.cases !== undefined){
let data26 = data19.cases;
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
const err65 = {instancePath:instancePath+"/totals/cases",schemaPath:"#/definitions/totals/properties/cases/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data19.byDefect !== undefined){
let data27 = data19.byDefect;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
const err66 = {instancePath:instancePath+"/totals/byDefect",schemaPath:"#/definitions/totals/properties/byDefect/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data19.byService !== undefined){
let data28 = data19.byService;
if(!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))){
const err67 = {instancePath:instancePath+"/totals/byService",schemaPath:"#/definitions/totals/properties/byService/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data19.byNothing !== undefined){
let data29 = data19.byNothing;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
const err68 = {instancePath:instancePath+"/totals/byNothing",schemaPath:"#/definitions/totals/properties/byNothing/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
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
const err69 = {instancePath:instancePath+"/totals",schemaPath:"#/definitions/totals/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data.defects !== undefined){
let data30 = data.defects;
if(Array.isArray(data30)){
const len1 = data30.length;
for(let i1=0; i1<len1; i1++){
let data31 = data30[i1];
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
if(data31.id === undefined){
const err70 = {instancePath:instancePath+"/defects/" + i1,schemaPath:"#/definitions/defect/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(data31.stage === undefined){
const err71 = {instancePath:instancePath+"/defects/" + i1,schemaPath:"#/definitions/defect/required",keyword:"required",params:{missingProperty: "stage"},message:"must have required property '"+"stage"+"'"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(data31.tier === undefined){
const err72 = {instancePath:instancePath+"/defects/" + i1,schemaPath:"#/definitions/defect/required",keyword:"required",params:{missingProperty: "tier"},message:"must have required property '"+"tier"+"'"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(data31.wrong === undefined){
const err73 = {instancePath:instancePath+"/defects/" + i1,schemaPath:"#/definitions/defect/required",keyword:"required",params:{missingProperty: "wrong"},message:"must have required property '"+"wrong"+"'"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if(data31.contested === undefined){
const err74 = {instancePath:instancePath+"/defects/" + i1,schemaPath:"#/definitions/defect/required",keyword:"required",params:{missingProperty: "contested"},message:"must have required property '"+"contested"+"'"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(data31.notExecutable === undefined){
const err75 = {instancePath:instancePath+"/defects/" + i1,schemaPath:"#/definitions/defect/required",keyword:"required",params:{missingProperty: "notExecutable"},message:"must have required property '"+"notExecutable"+"'"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if(data31.changes === undefined){
const err76 = {instancePath:instancePath+"/defects/" + i1,schemaPath:"#/definitions/defect/required",keyword:"required",params:{missingProperty: "changes"},message:"must have required property '"+"changes"+"'"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if(data31.caught === undefined){
const err77 = {instancePath:instancePath+"/defects/" + i1,schemaPath:"#/definitions/defect/required",keyword:"required",params:{missingProperty: "caught"},message:"must have required property '"+"caught"+"'"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(data31.caughtBy === undefined){
const err78 = {instancePath:instancePath+"/defects/" + i1,schemaPath:"#/definitions/defect/required",keyword:"required",params:{missingProperty: "caughtBy"},message:"must have required property '"+"caughtBy"+"'"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if(data31.named === undefined){
const err79 = {instancePath:instancePath+"/defects/" + i1,schemaPath:"#/definitions/defect/required",keyword:"required",params:{missingProperty: "named"},message:"must have required property '"+"named"+"'"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if(data31.firstCause === undefined){
const err80 = {instancePath:instancePath+"/defects/" + i1,schemaPath:"#/definitions/defect/required",keyword:"required",params:{missingProperty: "firstCause"},message:"must have required property '"+"firstCause"+"'"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
for(const key6 in data31){
if(!(func2.call(schema14.properties, key6))){
const err81 = {instancePath:instancePath+"/defects/" + i1,schemaPath:"#/definitions/defect/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data31.id !== undefined){
if(typeof data31.id !== "string"){
const err82 = {instancePath:instancePath+"/defects/" + i1+"/id",schemaPath:"#/definitions/defect/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data31.stage !== undefined){
if(typeof data31.stage !== "string"){
const err83 = {instancePath:instancePath+"/defects/" + i1+"/stage",schemaPath:"#/definitions/defect/properties/stage/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data31.tier !== undefined){
if(typeof data31.tier !== "string"){
const err84 = {instancePath:instancePath+"/defects/" + i1+"/tier",schemaPath:"#/definitions/defect/properties/tier/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data31.wrong !== undefined){
if(typeof data31.wrong !== "string"){
const err85 = {instancePath:instancePath+"/defects/" + i1+"/wrong",schemaPath:"#/definitions/defect/properties/wrong/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data31.contested !== undefined){
let data36 = data31.contested;
if((typeof data36 !== "string") && (data36 !== null)){
const err86 = {instancePath:instancePath+"/defects/" + i1+"/contested",schemaPath:"#/definitions/defect/properties/contested/type",keyword:"type",params:{type: schema14.properties.contested.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data31.notExecutable !== undefined){
let data37 = data31.notExecutable;
if((typeof data37 !== "string") && (data37 !== null)){
const err87 = {instancePath:instancePath+"/defects/" + i1+"/notExecutable",schemaPath:"#/definitions/defect/properties/notExecutable/type",keyword:"type",params:{type: schema14.properties.notExecutable.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data31.changes !== undefined){
let data38 = data31.changes;
if(!(((typeof data38 == "number") && (!(data38 % 1) && !isNaN(data38))) && (isFinite(data38)))){
const err88 = {instancePath:instancePath+"/defects/" + i1+"/changes",schemaPath:"#/definitions/defect/properties/changes/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data31.caught !== undefined){
let data39 = data31.caught;
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
if(data39.must === undefined){
const err89 = {instancePath:instancePath+"/defects/" + i1+"/caught",schemaPath:"#/definitions/defect/properties/caught/required",keyword:"required",params:{missingProperty: "must"},message:"must have required property '"+"must"+"'"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
if(data39.should === undefined){
const err90 = {instancePath:instancePath+"/defects/" + i1+"/caught",schemaPath:"#/definitions/defect/properties/caught/required",keyword:"required",params:{missingProperty: "should"},message:"must have required property '"+"should"+"'"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
if(data39.observe === undefined){
const err91 = {instancePath:instancePath+"/defects/" + i1+"/caught",schemaPath:"#/definitions/defect/properties/caught/required",keyword:"required",params:{missingProperty: "observe"},message:"must have required property '"+"observe"+"'"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
for(const key7 in data39){
if(!(((key7 === "must") || (key7 === "should")) || (key7 === "observe"))){
const err92 = {instancePath:instancePath+"/defects/" + i1+"/caught",schemaPath:"#/definitions/defect/properties/caught/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data39.must !== undefined){
let data40 = data39.must;
if(!(((typeof data40 == "number") && (!(data40 % 1) && !isNaN(data40))) && (isFinite(data40)))){
const err93 = {instancePath:instancePath+"/defects/" + i1+"/caught/must",schemaPath:"#/definitions/defect/properties/caught/properties/must/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data39.should !== undefined){
let data41 = data39.should;
if(!(((typeof data41 == "number") && (!(data41 % 1) && !isNaN(data41))) && (isFinite(data41)))){
const err94 = {instancePath:instancePath+"/defects/" + i1+"/caught/should",schemaPath:"#/definitions/defect/properties/caught/properties/should/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data39.observe !== undefined){
let data42 = data39.observe;
if(!(((typeof data42 == "number") && (!(data42 % 1) && !isNaN(data42))) && (isFinite(data42)))){
const err95 = {instancePath:instancePath+"/defects/" + i1+"/caught/observe",schemaPath:"#/definitions/defect/properties/caught/properties/observe/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
}
else {
const err96 = {instancePath:instancePath+"/defects/" + i1+"/caught",schemaPath:"#/definitions/defect/properties/caught/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data31.caughtBy !== undefined){
let data43 = data31.caughtBy;
if(Array.isArray(data43)){
const len2 = data43.length;
for(let i2=0; i2<len2; i2++){
if(typeof data43[i2] !== "string"){
const err97 = {instancePath:instancePath+"/defects/" + i1+"/caughtBy/" + i2,schemaPath:"#/definitions/defect/properties/caughtBy/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
}
else {
const err98 = {instancePath:instancePath+"/defects/" + i1+"/caughtBy",schemaPath:"#/definitions/defect/properties/caughtBy/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data31.named !== undefined){
let data45 = data31.named;
if(!(((((data45 === "first") || (data45 === "tie")) || (data45 === "later")) || (data45 === "no")) || (data45 === null))){
const err99 = {instancePath:instancePath+"/defects/" + i1+"/named",schemaPath:"#/definitions/defect/properties/named/enum",keyword:"enum",params:{allowedValues: schema14.properties.named.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data31.firstCause !== undefined){
let data46 = data31.firstCause;
if((!(Array.isArray(data46))) && (data46 !== null)){
const err100 = {instancePath:instancePath+"/defects/" + i1+"/firstCause",schemaPath:"#/definitions/defect/properties/firstCause/type",keyword:"type",params:{type: schema14.properties.firstCause.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
if(Array.isArray(data46)){
const len3 = data46.length;
for(let i3=0; i3<len3; i3++){
if(typeof data46[i3] !== "string"){
const err101 = {instancePath:instancePath+"/defects/" + i1+"/firstCause/" + i3,schemaPath:"#/definitions/defect/properties/firstCause/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
}
}
}
else {
const err102 = {instancePath:instancePath+"/defects/" + i1,schemaPath:"#/definitions/defect/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
}
else {
const err103 = {instancePath:instancePath+"/defects",schemaPath:"#/properties/defects/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data.others !== undefined){
let data48 = data.others;
if(Array.isArray(data48)){
const len4 = data48.length;
for(let i4=0; i4<len4; i4++){
let data49 = data48[i4];
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
if(data49.kind === undefined){
const err104 = {instancePath:instancePath+"/others/" + i4,schemaPath:"#/definitions/other/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
if(data49.name === undefined){
const err105 = {instancePath:instancePath+"/others/" + i4,schemaPath:"#/definitions/other/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
if(data49.caughtBy === undefined){
const err106 = {instancePath:instancePath+"/others/" + i4,schemaPath:"#/definitions/other/required",keyword:"required",params:{missingProperty: "caughtBy"},message:"must have required property '"+"caughtBy"+"'"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
for(const key8 in data49){
if(!(((key8 === "kind") || (key8 === "name")) || (key8 === "caughtBy"))){
const err107 = {instancePath:instancePath+"/others/" + i4,schemaPath:"#/definitions/other/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data49.kind !== undefined){
let data50 = data49.kind;
if(!((data50 === "service") || (data50 === "signer"))){
const err108 = {instancePath:instancePath+"/others/" + i4+"/kind",schemaPath:"#/definitions/other/properties/kind/enum",keyword:"enum",params:{allowedValues: schema15.properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data49.name !== undefined){
if(typeof data49.name !== "string"){
const err109 = {instancePath:instancePath+"/others/" + i4+"/name",schemaPath:"#/definitions/other/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data49.caughtBy !== undefined){
let data52 = data49.caughtBy;
if(Array.isArray(data52)){
const len5 = data52.length;
for(let i5=0; i5<len5; i5++){
if(typeof data52[i5] !== "string"){
const err110 = {instancePath:instancePath+"/others/" + i4+"/caughtBy/" + i5,schemaPath:"#/definitions/other/properties/caughtBy/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
}
else {
const err111 = {instancePath:instancePath+"/others/" + i4+"/caughtBy",schemaPath:"#/definitions/other/properties/caughtBy/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
}
else {
const err112 = {instancePath:instancePath+"/others/" + i4,schemaPath:"#/definitions/other/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
}
else {
const err113 = {instancePath:instancePath+"/others",schemaPath:"#/properties/others/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data.cases !== undefined){
let data54 = data.cases;
if(Array.isArray(data54)){
const len6 = data54.length;
for(let i6=0; i6<len6; i6++){
let data55 = data54[i6];
if(data55 && typeof data55 == "object" && !Array.isArray(data55)){
if(data55.id === undefined){
const err114 = {instancePath:instancePath+"/cases/" + i6,schemaPath:"#/definitions/case/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
if(data55.title === undefined){
const err115 = {instancePath:instancePath+"/cases/" + i6,schemaPath:"#/definitions/case/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
if(data55.profile === undefined){
const err116 = {instancePath:instancePath+"/cases/" + i6,schemaPath:"#/definitions/case/required",keyword:"required",params:{missingProperty: "profile"},message:"must have required property '"+"profile"+"'"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
if(data55.level === undefined){
const err117 = {instancePath:instancePath+"/cases/" + i6,schemaPath:"#/definitions/case/required",keyword:"required",params:{missingProperty: "level"},message:"must have required property '"+"level"+"'"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
if(data55.kind === undefined){
const err118 = {instancePath:instancePath+"/cases/" + i6,schemaPath:"#/definitions/case/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
if(data55.defects === undefined){
const err119 = {instancePath:instancePath+"/cases/" + i6,schemaPath:"#/definitions/case/required",keyword:"required",params:{missingProperty: "defects"},message:"must have required property '"+"defects"+"'"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
if(data55.services === undefined){
const err120 = {instancePath:instancePath+"/cases/" + i6,schemaPath:"#/definitions/case/required",keyword:"required",params:{missingProperty: "services"},message:"must have required property '"+"services"+"'"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
if(data55.signers === undefined){
const err121 = {instancePath:instancePath+"/cases/" + i6,schemaPath:"#/definitions/case/required",keyword:"required",params:{missingProperty: "signers"},message:"must have required property '"+"signers"+"'"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
for(const key9 in data55){
if(!((((((((key9 === "id") || (key9 === "title")) || (key9 === "profile")) || (key9 === "level")) || (key9 === "kind")) || (key9 === "defects")) || (key9 === "services")) || (key9 === "signers"))){
const err122 = {instancePath:instancePath+"/cases/" + i6,schemaPath:"#/definitions/case/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
if(data55.id !== undefined){
if(typeof data55.id !== "string"){
const err123 = {instancePath:instancePath+"/cases/" + i6+"/id",schemaPath:"#/definitions/case/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
if(data55.title !== undefined){
if(typeof data55.title !== "string"){
const err124 = {instancePath:instancePath+"/cases/" + i6+"/title",schemaPath:"#/definitions/case/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
if(data55.profile !== undefined){
if(typeof data55.profile !== "string"){
const err125 = {instancePath:instancePath+"/cases/" + i6+"/profile",schemaPath:"#/definitions/case/properties/profile/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
if(data55.level !== undefined){
if(typeof data55.level !== "string"){
const err126 = {instancePath:instancePath+"/cases/" + i6+"/level",schemaPath:"#/definitions/case/properties/level/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
if(data55.kind !== undefined){
let data60 = data55.kind;
if(!((data60 === "signer") || (data60 === "wire"))){
const err127 = {instancePath:instancePath+"/cases/" + i6+"/kind",schemaPath:"#/definitions/case/properties/kind/enum",keyword:"enum",params:{allowedValues: schema16.properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data55.defects !== undefined){
let data61 = data55.defects;
if(!(((typeof data61 == "number") && (!(data61 % 1) && !isNaN(data61))) && (isFinite(data61)))){
const err128 = {instancePath:instancePath+"/cases/" + i6+"/defects",schemaPath:"#/definitions/case/properties/defects/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data55.services !== undefined){
let data62 = data55.services;
if(!(((typeof data62 == "number") && (!(data62 % 1) && !isNaN(data62))) && (isFinite(data62)))){
const err129 = {instancePath:instancePath+"/cases/" + i6+"/services",schemaPath:"#/definitions/case/properties/services/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
if(data55.signers !== undefined){
let data63 = data55.signers;
if(!(((typeof data63 == "number") && (!(data63 % 1) && !isNaN(data63))) && (isFinite(data63)))){
const err130 = {instancePath:instancePath+"/cases/" + i6+"/signers",schemaPath:"#/definitions/case/properties/signers/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
}
else {
const err131 = {instancePath:instancePath+"/cases/" + i6,schemaPath:"#/definitions/case/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
}
else {
const err132 = {instancePath:instancePath+"/cases",schemaPath:"#/properties/cases/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
}
else {
const err133 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

