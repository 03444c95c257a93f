'use strict';
// Generated from schemas/client-entry.schema.json by "npm run generate". Do not edit.

exports.validate = validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"urn:sigv4-conform:schema:client-entry","title":"ClientEntry","description":"A ready-made client: how it is installed, and the words with which `sigv4-conform client` runs it. One file a folder: adapters/<name>/client.yaml.","type":"object","required":["service","command","implementation"],"additionalProperties":false,"properties":{"service":{"description":"The service that the command calls (--service).","type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","examples":["iam"]},"command":{"description":"Program and arguments, with placeholders. Paths are taken from the root of the repository.","type":"array","minItems":1,"items":{"type":"string","minLength":1,"maxLength":500},"examples":[["adapters/aws-cli-s3/.venv/bin/aws","s3","cp","README.md","s3://bucket/{key}"]]},"lacks":{"description":"What the client cannot be told (--lacks). The entry's README says why.","type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","enum":["session-token","region","base-path","localhost","ipv6"]},"examples":[["base-path"]]},"raw":{"description":"It prints replies as they come, and its exit status says nothing (--raw-client).","type":"boolean","const":true,"examples":[true]},"cases":{"description":"Only the cases with such an id (--case); without it all of the profile.","type":"array","minItems":1,"items":{"type":"string","minLength":1},"examples":[["ambient-credentials/*"]]},"implementation":{"title":"ClientImplementation","description":"What the report calls it.","type":"object","required":["name","language","version"],"additionalProperties":false,"properties":{"name":{"description":"The client, and what of it is judged.","type":"string","pattern":"^@?[^@\\s][^@]*$","examples":["aws-cli iam"]},"language":{"description":"What it is written in.","type":"string","pattern":"^[a-z][a-z0-9+#-]*$","examples":["python"]},"version":{"title":"AskedVersion","description":"How its version is asked.","type":"object","required":["command","pattern"],"additionalProperties":false,"properties":{"command":{"description":"Prints the version, on either stream. Paths as in `command`.","type":"array","minItems":1,"items":{"type":"string","minLength":1},"examples":[["curl","--version"]]},"pattern":{"description":"A regular expression whose first group is the version.","type":"string","pattern":"\\(","examples":["^curl (\\S+)"]}},"examples":[{"command":["curl","--version"],"pattern":"^curl (\\S+)"}]}},"examples":[{"name":"curl execute-api","language":"c","version":{"command":["curl","--version"],"pattern":"^curl (\\S+)"}}]},"install":{"description":"The entry beside it whose manifest (requirements.txt, package.json, go.mod, debian.txt) brings the client; without it the manifest stands in the same folder.","type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","examples":["aws-cli-iam"]}},"examples":[{"service":"iam","command":["adapters/aws-cli-iam/.venv/bin/aws","iam","list-users"],"implementation":{"name":"aws-cli iam","language":"python","version":{"command":["adapters/aws-cli-iam/.venv/bin/aws","--version"],"pattern":"^aws-cli/(\\S+)"}}}]};
const pattern0 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");
const pattern1 = new RegExp("^@?[^@\\s][^@]*$", "u");
const pattern2 = new RegExp("^[a-z][a-z0-9+#-]*$", "u");
const pattern3 = new RegExp("\\(", "u");
const func2 = require("ajv/dist/runtime/ucs2length").default;

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:sigv4-conform:schema:client-entry" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.service === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "service"},message:"must have required property '"+"service"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.command === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "command"},message:"must have required property '"+"command"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.implementation === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "implementation"},message:"must have required property '"+"implementation"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "service") || (key0 === "command")) || (key0 === "lacks")) || (key0 === "raw")) || (key0 === "cases")) || (key0 === "implementation")) || (key0 === "install"))){
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
if(data.service !== undefined){
let data0 = data.service;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err4 = {instancePath:instancePath+"/service",schemaPath:"#/properties/service/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
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
const err5 = {instancePath:instancePath+"/service",schemaPath:"#/properties/service/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.command !== undefined){
let data1 = data.command;
if(Array.isArray(data1)){
if(data1.length < 1){
const err6 = {instancePath:instancePath+"/command",schemaPath:"#/properties/command/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(func2(data2) > 500){
const err7 = {instancePath:instancePath+"/command/" + i0,schemaPath:"#/properties/command/items/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(func2(data2) < 1){
const err8 = {instancePath:instancePath+"/command/" + i0,schemaPath:"#/properties/command/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err9 = {instancePath:instancePath+"/command/" + i0,schemaPath:"#/properties/command/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err10 = {instancePath:instancePath+"/command",schemaPath:"#/properties/command/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.lacks !== undefined){
let data3 = data.lacks;
if(Array.isArray(data3)){
if(data3.length < 1){
const err11 = {instancePath:instancePath+"/lacks",schemaPath:"#/properties/lacks/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
if(typeof data4 !== "string"){
const err12 = {instancePath:instancePath+"/lacks/" + i1,schemaPath:"#/properties/lacks/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!(((((data4 === "session-token") || (data4 === "region")) || (data4 === "base-path")) || (data4 === "localhost")) || (data4 === "ipv6"))){
const err13 = {instancePath:instancePath+"/lacks/" + i1,schemaPath:"#/properties/lacks/items/enum",keyword:"enum",params:{allowedValues: schema11.properties.lacks.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
let i2 = data3.length;
let j0;
if(i2 > 1){
const indices0 = {};
for(;i2--;){
let item0 = data3[i2];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err14 = {instancePath:instancePath+"/lacks",schemaPath:"#/properties/lacks/uniqueItems",keyword:"uniqueItems",params:{i: i2, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i2+" are identical)"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
break;
}
indices0[item0] = i2;
}
}
}
else {
const err15 = {instancePath:instancePath+"/lacks",schemaPath:"#/properties/lacks/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.raw !== undefined){
let data5 = data.raw;
if(typeof data5 !== "boolean"){
const err16 = {instancePath:instancePath+"/raw",schemaPath:"#/properties/raw/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(true !== data5){
const err17 = {instancePath:instancePath+"/raw",schemaPath:"#/properties/raw/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.cases !== undefined){
let data6 = data.cases;
if(Array.isArray(data6)){
if(data6.length < 1){
const err18 = {instancePath:instancePath+"/cases",schemaPath:"#/properties/cases/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
const len2 = data6.length;
for(let i3=0; i3<len2; i3++){
let data7 = data6[i3];
if(typeof data7 === "string"){
if(func2(data7) < 1){
const err19 = {instancePath:instancePath+"/cases/" + i3,schemaPath:"#/properties/cases/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err20 = {instancePath:instancePath+"/cases/" + i3,schemaPath:"#/properties/cases/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err21 = {instancePath:instancePath+"/cases",schemaPath:"#/properties/cases/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.implementation !== undefined){
let data8 = data.implementation;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.name === undefined){
const err22 = {instancePath:instancePath+"/implementation",schemaPath:"#/properties/implementation/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data8.language === undefined){
const err23 = {instancePath:instancePath+"/implementation",schemaPath:"#/properties/implementation/required",keyword:"required",params:{missingProperty: "language"},message:"must have required property '"+"language"+"'"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data8.version === undefined){
const err24 = {instancePath:instancePath+"/implementation",schemaPath:"#/properties/implementation/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
for(const key1 in data8){
if(!(((key1 === "name") || (key1 === "language")) || (key1 === "version"))){
const err25 = {instancePath:instancePath+"/implementation",schemaPath:"#/properties/implementation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data8.name !== undefined){
let data9 = data8.name;
if(typeof data9 === "string"){
if(!pattern1.test(data9)){
const err26 = {instancePath:instancePath+"/implementation/name",schemaPath:"#/properties/implementation/properties/name/pattern",keyword:"pattern",params:{pattern: "^@?[^@\\s][^@]*$"},message:"must match pattern \""+"^@?[^@\\s][^@]*$"+"\""};
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
const err27 = {instancePath:instancePath+"/implementation/name",schemaPath:"#/properties/implementation/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data8.language !== undefined){
let data10 = data8.language;
if(typeof data10 === "string"){
if(!pattern2.test(data10)){
const err28 = {instancePath:instancePath+"/implementation/language",schemaPath:"#/properties/implementation/properties/language/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9+#-]*$"},message:"must match pattern \""+"^[a-z][a-z0-9+#-]*$"+"\""};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/implementation/language",schemaPath:"#/properties/implementation/properties/language/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data8.version !== undefined){
let data11 = data8.version;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.command === undefined){
const err30 = {instancePath:instancePath+"/implementation/version",schemaPath:"#/properties/implementation/properties/version/required",keyword:"required",params:{missingProperty: "command"},message:"must have required property '"+"command"+"'"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data11.pattern === undefined){
const err31 = {instancePath:instancePath+"/implementation/version",schemaPath:"#/properties/implementation/properties/version/required",keyword:"required",params:{missingProperty: "pattern"},message:"must have required property '"+"pattern"+"'"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
for(const key2 in data11){
if(!((key2 === "command") || (key2 === "pattern"))){
const err32 = {instancePath:instancePath+"/implementation/version",schemaPath:"#/properties/implementation/properties/version/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data11.command !== undefined){
let data12 = data11.command;
if(Array.isArray(data12)){
if(data12.length < 1){
const err33 = {instancePath:instancePath+"/implementation/version/command",schemaPath:"#/properties/implementation/properties/version/properties/command/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
const len3 = data12.length;
for(let i4=0; i4<len3; i4++){
let data13 = data12[i4];
if(typeof data13 === "string"){
if(func2(data13) < 1){
const err34 = {instancePath:instancePath+"/implementation/version/command/" + i4,schemaPath:"#/properties/implementation/properties/version/properties/command/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/implementation/version/command/" + i4,schemaPath:"#/properties/implementation/properties/version/properties/command/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err36 = {instancePath:instancePath+"/implementation/version/command",schemaPath:"#/properties/implementation/properties/version/properties/command/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data11.pattern !== undefined){
let data14 = data11.pattern;
if(typeof data14 === "string"){
if(!pattern3.test(data14)){
const err37 = {instancePath:instancePath+"/implementation/version/pattern",schemaPath:"#/properties/implementation/properties/version/properties/pattern/pattern",keyword:"pattern",params:{pattern: "\\("},message:"must match pattern \""+"\\("+"\""};
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
const err38 = {instancePath:instancePath+"/implementation/version/pattern",schemaPath:"#/properties/implementation/properties/version/properties/pattern/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err39 = {instancePath:instancePath+"/implementation/version",schemaPath:"#/properties/implementation/properties/version/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err40 = {instancePath:instancePath+"/implementation",schemaPath:"#/properties/implementation/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.install !== undefined){
let data15 = data.install;
if(typeof data15 === "string"){
if(!pattern0.test(data15)){
const err41 = {instancePath:instancePath+"/install",schemaPath:"#/properties/install/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
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
const err42 = {instancePath:instancePath+"/install",schemaPath:"#/properties/install/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err43 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

