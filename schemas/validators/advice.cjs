'use strict';
// Generated from schemas/advice.schema.json by "npm run generate". Do not edit.

exports.validate = validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"urn:sigv4-conform:schema:advice","title":"AdviceFile","description":"suites/advice.yaml: what people are told of the conditions, how clocks are mended, and what is no fault of the signature.","type":"object","required":["about","conditions","platforms","not-of-the-signature","values"],"additionalProperties":false,"properties":{"about":{"description":"What the file is.","type":"string","examples":["What sigv4-conform explain says of each condition."]},"conditions":{"description":"The conditions in the order in which people are likely to meet them: of those that print the same text the first is taken for the likeliest.","type":"array","minItems":1,"items":{"$ref":"#/definitions/conditionAdvice"},"examples":[[]]},"platforms":{"description":"How a clock is checked and mended, by platform.","type":"array","items":{"$ref":"#/definitions/platform"},"examples":[[]]},"not-of-the-signature":{"description":"Faults that are none of the signature, and the phrases that tell them: a text with one of them is recognised only by a long message.","type":"array","items":{"$ref":"#/definitions/neighbour"},"examples":[[]]},"values":{"description":"What the places of messages and the elements of replies hold, by their names.","type":"object","additionalProperties":{"type":"string","minLength":3},"examples":[{"requestDate":"the date of the request"}]}},"definitions":{"conditionAdvice":{"description":"What a condition means, and what to do about it.","type":"object","required":["condition","title","compared","causes","mends","sources"],"additionalProperties":false,"properties":{"condition":{"description":"A condition of the catalogue.","type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","examples":["scope-service"]},"title":{"description":"Half a sentence, without a final period.","type":"string","minLength":5,"examples":["the scope names another service"]},"compared":{"description":"What AWS compared with what, in sentences.","type":"string","minLength":20,"examples":["AWS compared the service in the credential scope with its own signing name."]},"causes":{"description":"What usually brings it about, the likeliest first.","type":"array","minItems":1,"items":{"type":"string","minLength":5},"examples":[["the signer takes the service from the host name"]]},"mends":{"description":"How to check and mend it, on any platform.","type":"array","minItems":1,"items":{"type":"string","minLength":5},"examples":[["Sign with the service that the message names."]]},"clock":{"description":"The advice for each platform's clock belongs to it; false where it is not given.","type":"boolean","examples":[true]},"families":{"description":"What is particular in a family, by its name. Of conditions for which the family prints one text, one that has a remark on the family is taken for the likeliest.","type":"object","additionalProperties":{"type":"string","minLength":5},"examples":[{"rest-xml-s3":"S3 answers the same where policy refuses."}]},"sources":{"$ref":"#/definitions/sources"}},"examples":[{"condition":"expired"}]},"platform":{"description":"How the clock of one platform is checked and mended.","type":"object","required":["name","title","checks","mends","sources"],"additionalProperties":false,"properties":{"name":{"description":"Which platform.","type":"string","enum":["linux","macos","windows","docker","wsl"],"examples":["linux"]},"title":{"description":"How it writes itself.","type":"string","examples":["Linux"]},"checks":{"$ref":"#/definitions/commands"},"mends":{"$ref":"#/definitions/commands"},"sources":{"$ref":"#/definitions/sources"}},"examples":[{"name":"linux"}]},"commands":{"description":"Commands, each one line for a terminal.","type":"array","minItems":1,"items":{"type":"object","required":["run","says"],"additionalProperties":false,"properties":{"run":{"description":"The command, as it is typed.","type":"string","minLength":3,"maxLength":76,"pattern":"^[\\x20-\\x7e]+$","examples":["timedatectl status"]},"says":{"description":"What it shows or does.","type":"string","minLength":5,"examples":["whether the clock is synchronized"]}}},"examples":[[{"run":"date -u","says":"the time in UTC"}]]},"neighbour":{"description":"A fault that is none of the signature.","type":"object","required":["name","phrases","says","sources"],"additionalProperties":false,"properties":{"name":{"description":"A word for it.","type":"string","examples":["authorisation"]},"phrases":{"description":"Texts that tell it, compared without regard to case and blanks.","type":"array","minItems":1,"items":{"type":"string","minLength":8},"examples":[["is not authorized to perform"]]},"says":{"description":"What it is, in sentences.","type":"string","minLength":20,"examples":["This is a refusal of authorisation: AWS verified the signature and knows who is asking."]},"sources":{"$ref":"#/definitions/sources"}},"examples":[{"name":"authorisation"}]},"sources":{"description":"Where it is documented or was seen.","type":"array","minItems":1,"items":{"type":"string","minLength":5},"examples":[["https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-troubleshooting.html"]]}}};
const schema12 = {"description":"What a condition means, and what to do about it.","type":"object","required":["condition","title","compared","causes","mends","sources"],"additionalProperties":false,"properties":{"condition":{"description":"A condition of the catalogue.","type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","examples":["scope-service"]},"title":{"description":"Half a sentence, without a final period.","type":"string","minLength":5,"examples":["the scope names another service"]},"compared":{"description":"What AWS compared with what, in sentences.","type":"string","minLength":20,"examples":["AWS compared the service in the credential scope with its own signing name."]},"causes":{"description":"What usually brings it about, the likeliest first.","type":"array","minItems":1,"items":{"type":"string","minLength":5},"examples":[["the signer takes the service from the host name"]]},"mends":{"description":"How to check and mend it, on any platform.","type":"array","minItems":1,"items":{"type":"string","minLength":5},"examples":[["Sign with the service that the message names."]]},"clock":{"description":"The advice for each platform's clock belongs to it; false where it is not given.","type":"boolean","examples":[true]},"families":{"description":"What is particular in a family, by its name. Of conditions for which the family prints one text, one that has a remark on the family is taken for the likeliest.","type":"object","additionalProperties":{"type":"string","minLength":5},"examples":[{"rest-xml-s3":"S3 answers the same where policy refuses."}]},"sources":{"$ref":"#/definitions/sources"}},"examples":[{"condition":"expired"}]};
const schema13 = {"description":"Where it is documented or was seen.","type":"array","minItems":1,"items":{"type":"string","minLength":5},"examples":[["https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-troubleshooting.html"]]};
const pattern0 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");
const func2 = require("ajv/dist/runtime/ucs2length").default;

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
if(data.compared === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "compared"},message:"must have required property '"+"compared"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.causes === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "causes"},message:"must have required property '"+"causes"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.mends === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mends"},message:"must have required property '"+"mends"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.sources === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sources"},message:"must have required property '"+"sources"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "condition") || (key0 === "title")) || (key0 === "compared")) || (key0 === "causes")) || (key0 === "mends")) || (key0 === "clock")) || (key0 === "families")) || (key0 === "sources"))){
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
if(data.condition !== undefined){
let data0 = data.condition;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err7 = {instancePath:instancePath+"/condition",schemaPath:"#/properties/condition/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
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
const err8 = {instancePath:instancePath+"/condition",schemaPath:"#/properties/condition/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
let data1 = data.title;
if(typeof data1 === "string"){
if(func2(data1) < 5){
const err9 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 5},message:"must NOT have fewer than 5 characters"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.compared !== undefined){
let data2 = data.compared;
if(typeof data2 === "string"){
if(func2(data2) < 20){
const err11 = {instancePath:instancePath+"/compared",schemaPath:"#/properties/compared/minLength",keyword:"minLength",params:{limit: 20},message:"must NOT have fewer than 20 characters"};
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
const err12 = {instancePath:instancePath+"/compared",schemaPath:"#/properties/compared/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.causes !== undefined){
let data3 = data.causes;
if(Array.isArray(data3)){
if(data3.length < 1){
const err13 = {instancePath:instancePath+"/causes",schemaPath:"#/properties/causes/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 === "string"){
if(func2(data4) < 5){
const err14 = {instancePath:instancePath+"/causes/" + i0,schemaPath:"#/properties/causes/items/minLength",keyword:"minLength",params:{limit: 5},message:"must NOT have fewer than 5 characters"};
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
const err15 = {instancePath:instancePath+"/causes/" + i0,schemaPath:"#/properties/causes/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/causes",schemaPath:"#/properties/causes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.mends !== undefined){
let data5 = data.mends;
if(Array.isArray(data5)){
if(data5.length < 1){
const err17 = {instancePath:instancePath+"/mends",schemaPath:"#/properties/mends/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
if(typeof data6 === "string"){
if(func2(data6) < 5){
const err18 = {instancePath:instancePath+"/mends/" + i1,schemaPath:"#/properties/mends/items/minLength",keyword:"minLength",params:{limit: 5},message:"must NOT have fewer than 5 characters"};
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
const err19 = {instancePath:instancePath+"/mends/" + i1,schemaPath:"#/properties/mends/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err20 = {instancePath:instancePath+"/mends",schemaPath:"#/properties/mends/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.clock !== undefined){
if(typeof data.clock !== "boolean"){
const err21 = {instancePath:instancePath+"/clock",schemaPath:"#/properties/clock/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.families !== undefined){
let data8 = data.families;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key1 in data8){
let data9 = data8[key1];
if(typeof data9 === "string"){
if(func2(data9) < 5){
const err22 = {instancePath:instancePath+"/families/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/families/additionalProperties/minLength",keyword:"minLength",params:{limit: 5},message:"must NOT have fewer than 5 characters"};
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
const err23 = {instancePath:instancePath+"/families/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/families/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err24 = {instancePath:instancePath+"/families",schemaPath:"#/properties/families/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.sources !== undefined){
let data10 = data.sources;
if(Array.isArray(data10)){
if(data10.length < 1){
const err25 = {instancePath:instancePath+"/sources",schemaPath:"#/definitions/sources/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
let data11 = data10[i2];
if(typeof data11 === "string"){
if(func2(data11) < 5){
const err26 = {instancePath:instancePath+"/sources/" + i2,schemaPath:"#/definitions/sources/items/minLength",keyword:"minLength",params:{limit: 5},message:"must NOT have fewer than 5 characters"};
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
const err27 = {instancePath:instancePath+"/sources/" + i2,schemaPath:"#/definitions/sources/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err28 = {instancePath:instancePath+"/sources",schemaPath:"#/definitions/sources/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err29 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}

const schema14 = {"description":"How the clock of one platform is checked and mended.","type":"object","required":["name","title","checks","mends","sources"],"additionalProperties":false,"properties":{"name":{"description":"Which platform.","type":"string","enum":["linux","macos","windows","docker","wsl"],"examples":["linux"]},"title":{"description":"How it writes itself.","type":"string","examples":["Linux"]},"checks":{"$ref":"#/definitions/commands"},"mends":{"$ref":"#/definitions/commands"},"sources":{"$ref":"#/definitions/sources"}},"examples":[{"name":"linux"}]};
const schema15 = {"description":"Commands, each one line for a terminal.","type":"array","minItems":1,"items":{"type":"object","required":["run","says"],"additionalProperties":false,"properties":{"run":{"description":"The command, as it is typed.","type":"string","minLength":3,"maxLength":76,"pattern":"^[\\x20-\\x7e]+$","examples":["timedatectl status"]},"says":{"description":"What it shows or does.","type":"string","minLength":5,"examples":["whether the clock is synchronized"]}}},"examples":[[{"run":"date -u","says":"the time in UTC"}]]};
const pattern1 = new RegExp("^[\\x20-\\x7e]+$", "u");

function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(data.checks === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "checks"},message:"must have required property '"+"checks"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.mends === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mends"},message:"must have required property '"+"mends"+"'"};
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
if(!(((((key0 === "name") || (key0 === "title")) || (key0 === "checks")) || (key0 === "mends")) || (key0 === "sources"))){
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
if(typeof data0 !== "string"){
const err6 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!(((((data0 === "linux") || (data0 === "macos")) || (data0 === "windows")) || (data0 === "docker")) || (data0 === "wsl"))){
const err7 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/enum",keyword:"enum",params:{allowedValues: schema14.properties.name.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.title !== undefined){
if(typeof data.title !== "string"){
const err8 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.checks !== undefined){
let data2 = data.checks;
if(Array.isArray(data2)){
if(data2.length < 1){
const err9 = {instancePath:instancePath+"/checks",schemaPath:"#/definitions/commands/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.run === undefined){
const err10 = {instancePath:instancePath+"/checks/" + i0,schemaPath:"#/definitions/commands/items/required",keyword:"required",params:{missingProperty: "run"},message:"must have required property '"+"run"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data3.says === undefined){
const err11 = {instancePath:instancePath+"/checks/" + i0,schemaPath:"#/definitions/commands/items/required",keyword:"required",params:{missingProperty: "says"},message:"must have required property '"+"says"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
for(const key1 in data3){
if(!((key1 === "run") || (key1 === "says"))){
const err12 = {instancePath:instancePath+"/checks/" + i0,schemaPath:"#/definitions/commands/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data3.run !== undefined){
let data4 = data3.run;
if(typeof data4 === "string"){
if(func2(data4) > 76){
const err13 = {instancePath:instancePath+"/checks/" + i0+"/run",schemaPath:"#/definitions/commands/items/properties/run/maxLength",keyword:"maxLength",params:{limit: 76},message:"must NOT have more than 76 characters"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(func2(data4) < 3){
const err14 = {instancePath:instancePath+"/checks/" + i0+"/run",schemaPath:"#/definitions/commands/items/properties/run/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!pattern1.test(data4)){
const err15 = {instancePath:instancePath+"/checks/" + i0+"/run",schemaPath:"#/definitions/commands/items/properties/run/pattern",keyword:"pattern",params:{pattern: "^[\\x20-\\x7e]+$"},message:"must match pattern \""+"^[\\x20-\\x7e]+$"+"\""};
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
const err16 = {instancePath:instancePath+"/checks/" + i0+"/run",schemaPath:"#/definitions/commands/items/properties/run/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data3.says !== undefined){
let data5 = data3.says;
if(typeof data5 === "string"){
if(func2(data5) < 5){
const err17 = {instancePath:instancePath+"/checks/" + i0+"/says",schemaPath:"#/definitions/commands/items/properties/says/minLength",keyword:"minLength",params:{limit: 5},message:"must NOT have fewer than 5 characters"};
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
const err18 = {instancePath:instancePath+"/checks/" + i0+"/says",schemaPath:"#/definitions/commands/items/properties/says/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/checks/" + i0,schemaPath:"#/definitions/commands/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err20 = {instancePath:instancePath+"/checks",schemaPath:"#/definitions/commands/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.mends !== undefined){
let data6 = data.mends;
if(Array.isArray(data6)){
if(data6.length < 1){
const err21 = {instancePath:instancePath+"/mends",schemaPath:"#/definitions/commands/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.run === undefined){
const err22 = {instancePath:instancePath+"/mends/" + i1,schemaPath:"#/definitions/commands/items/required",keyword:"required",params:{missingProperty: "run"},message:"must have required property '"+"run"+"'"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data7.says === undefined){
const err23 = {instancePath:instancePath+"/mends/" + i1,schemaPath:"#/definitions/commands/items/required",keyword:"required",params:{missingProperty: "says"},message:"must have required property '"+"says"+"'"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
for(const key2 in data7){
if(!((key2 === "run") || (key2 === "says"))){
const err24 = {instancePath:instancePath+"/mends/" + i1,schemaPath:"#/definitions/commands/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data7.run !== undefined){
let data8 = data7.run;
if(typeof data8 === "string"){
if(func2(data8) > 76){
const err25 = {instancePath:instancePath+"/mends/" + i1+"/run",schemaPath:"#/definitions/commands/items/properties/run/maxLength",keyword:"maxLength",params:{limit: 76},message:"must NOT have more than 76 characters"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(func2(data8) < 3){
const err26 = {instancePath:instancePath+"/mends/" + i1+"/run",schemaPath:"#/definitions/commands/items/properties/run/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(!pattern1.test(data8)){
const err27 = {instancePath:instancePath+"/mends/" + i1+"/run",schemaPath:"#/definitions/commands/items/properties/run/pattern",keyword:"pattern",params:{pattern: "^[\\x20-\\x7e]+$"},message:"must match pattern \""+"^[\\x20-\\x7e]+$"+"\""};
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
const err28 = {instancePath:instancePath+"/mends/" + i1+"/run",schemaPath:"#/definitions/commands/items/properties/run/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data7.says !== undefined){
let data9 = data7.says;
if(typeof data9 === "string"){
if(func2(data9) < 5){
const err29 = {instancePath:instancePath+"/mends/" + i1+"/says",schemaPath:"#/definitions/commands/items/properties/says/minLength",keyword:"minLength",params:{limit: 5},message:"must NOT have fewer than 5 characters"};
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
const err30 = {instancePath:instancePath+"/mends/" + i1+"/says",schemaPath:"#/definitions/commands/items/properties/says/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err31 = {instancePath:instancePath+"/mends/" + i1,schemaPath:"#/definitions/commands/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err32 = {instancePath:instancePath+"/mends",schemaPath:"#/definitions/commands/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.sources !== undefined){
let data10 = data.sources;
if(Array.isArray(data10)){
if(data10.length < 1){
const err33 = {instancePath:instancePath+"/sources",schemaPath:"#/definitions/sources/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
let data11 = data10[i2];
if(typeof data11 === "string"){
if(func2(data11) < 5){
const err34 = {instancePath:instancePath+"/sources/" + i2,schemaPath:"#/definitions/sources/items/minLength",keyword:"minLength",params:{limit: 5},message:"must NOT have fewer than 5 characters"};
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
const err35 = {instancePath:instancePath+"/sources/" + i2,schemaPath:"#/definitions/sources/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err36 = {instancePath:instancePath+"/sources",schemaPath:"#/definitions/sources/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err37 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
validate13.errors = vErrors;
return errors === 0;
}

const schema18 = {"description":"A fault that is none of the signature.","type":"object","required":["name","phrases","says","sources"],"additionalProperties":false,"properties":{"name":{"description":"A word for it.","type":"string","examples":["authorisation"]},"phrases":{"description":"Texts that tell it, compared without regard to case and blanks.","type":"array","minItems":1,"items":{"type":"string","minLength":8},"examples":[["is not authorized to perform"]]},"says":{"description":"What it is, in sentences.","type":"string","minLength":20,"examples":["This is a refusal of authorisation: AWS verified the signature and knows who is asking."]},"sources":{"$ref":"#/definitions/sources"}},"examples":[{"name":"authorisation"}]};

function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(data.phrases === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "phrases"},message:"must have required property '"+"phrases"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.says === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "says"},message:"must have required property '"+"says"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.sources === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sources"},message:"must have required property '"+"sources"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "name") || (key0 === "phrases")) || (key0 === "says")) || (key0 === "sources"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.phrases !== undefined){
let data1 = data.phrases;
if(Array.isArray(data1)){
if(data1.length < 1){
const err6 = {instancePath:instancePath+"/phrases",schemaPath:"#/properties/phrases/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
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
if(func2(data2) < 8){
const err7 = {instancePath:instancePath+"/phrases/" + i0,schemaPath:"#/properties/phrases/items/minLength",keyword:"minLength",params:{limit: 8},message:"must NOT have fewer than 8 characters"};
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
const err8 = {instancePath:instancePath+"/phrases/" + i0,schemaPath:"#/properties/phrases/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/phrases",schemaPath:"#/properties/phrases/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.says !== undefined){
let data3 = data.says;
if(typeof data3 === "string"){
if(func2(data3) < 20){
const err10 = {instancePath:instancePath+"/says",schemaPath:"#/properties/says/minLength",keyword:"minLength",params:{limit: 20},message:"must NOT have fewer than 20 characters"};
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
const err11 = {instancePath:instancePath+"/says",schemaPath:"#/properties/says/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.sources !== undefined){
let data4 = data.sources;
if(Array.isArray(data4)){
if(data4.length < 1){
const err12 = {instancePath:instancePath+"/sources",schemaPath:"#/definitions/sources/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
if(typeof data5 === "string"){
if(func2(data5) < 5){
const err13 = {instancePath:instancePath+"/sources/" + i1,schemaPath:"#/definitions/sources/items/minLength",keyword:"minLength",params:{limit: 5},message:"must NOT have fewer than 5 characters"};
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
const err14 = {instancePath:instancePath+"/sources/" + i1,schemaPath:"#/definitions/sources/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err15 = {instancePath:instancePath+"/sources",schemaPath:"#/definitions/sources/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate15.errors = vErrors;
return errors === 0;
}


function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:sigv4-conform:schema:advice" */;
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
if(data.conditions === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "conditions"},message:"must have required property '"+"conditions"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.platforms === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "platforms"},message:"must have required property '"+"platforms"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data["not-of-the-signature"] === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "not-of-the-signature"},message:"must have required property '"+"not-of-the-signature"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.values === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "values"},message:"must have required property '"+"values"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "about") || (key0 === "conditions")) || (key0 === "platforms")) || (key0 === "not-of-the-signature")) || (key0 === "values"))){
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
if(data.conditions !== undefined){
let data1 = data.conditions;
if(Array.isArray(data1)){
if(data1.length < 1){
const err7 = {instancePath:instancePath+"/conditions",schemaPath:"#/properties/conditions/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate11(data1[i0], {instancePath:instancePath+"/conditions/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath:instancePath+"/conditions",schemaPath:"#/properties/conditions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.platforms !== undefined){
let data3 = data.platforms;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
if(!(validate13(data3[i1], {instancePath:instancePath+"/platforms/" + i1,parentData:data3,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath:instancePath+"/platforms",schemaPath:"#/properties/platforms/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data["not-of-the-signature"] !== undefined){
let data5 = data["not-of-the-signature"];
if(Array.isArray(data5)){
const len2 = data5.length;
for(let i2=0; i2<len2; i2++){
if(!(validate15(data5[i2], {instancePath:instancePath+"/not-of-the-signature/" + i2,parentData:data5,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath:instancePath+"/not-of-the-signature",schemaPath:"#/properties/not-of-the-signature/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.values !== undefined){
let data7 = data.values;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key1 in data7){
let data8 = data7[key1];
if(typeof data8 === "string"){
if(func2(data8) < 3){
const err11 = {instancePath:instancePath+"/values/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/values/additionalProperties/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters"};
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
const err12 = {instancePath:instancePath+"/values/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/values/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err13 = {instancePath:instancePath+"/values",schemaPath:"#/properties/values/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

