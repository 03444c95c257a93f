'use strict';
// Generated from schemas/served.schema.json by "npm run generate". Do not edit.

exports.validate = validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"urn:sigv4-conform:schema:served","title":"Served","description":"What sigv4-conform serve writes: with --reporter ndjson one request a line, with --reporter json a report when it ends. No secret is ever in it, and no session token but those that AWS publishes as examples.","type":"object","required":["reportVersion","tool","suite","startedAt","durationMs","services","totals","conditions","requests","dropped"],"properties":{"reportVersion":{"description":"The version of this format.","type":"integer","const":1,"tsType":"1","examples":[1]},"tool":{"description":"The tool that served.","type":"object","required":["name","version"],"properties":{"name":{"description":"Its name.","type":"string","examples":["sigv4-conform"]},"version":{"description":"Its version, semver.","type":"string","examples":["0.1.0"]}},"examples":[{"name":"sigv4-conform","version":"0.1.0"}]},"suite":{"description":"The suite whose services answered.","type":"object","required":["version","digest"],"properties":{"version":{"description":"Year and month.","type":"string","examples":["2026.11"]},"digest":{"description":"SHA-256 over its files.","type":"string","examples":["sha256:0000"]}},"examples":[{"version":"2026.11","digest":"sha256:0000"}]},"startedAt":{"description":"When it began to listen, RFC 3339 in UTC with milliseconds.","type":"string","examples":["2026-11-22T05:00:00.000Z"]},"durationMs":{"description":"How long it listened.","type":"number","minimum":0,"examples":[61000]},"services":{"description":"Who listened where.","type":"array","items":{"$ref":"#/definitions/listening"},"examples":[[{"service":"iam","url":"http://127.0.0.1:40123","region":"us-east-1"}]]},"totals":{"description":"Counts of all requests, also of those that are not kept.","type":"object","required":["requests","accepted","rejected","unsupported","unreadable"],"properties":{"requests":{"$ref":"#/definitions/count"},"accepted":{"$ref":"#/definitions/count"},"rejected":{"$ref":"#/definitions/count"},"unsupported":{"$ref":"#/definitions/count"},"unreadable":{"$ref":"#/definitions/count"}},"examples":[{"requests":2,"accepted":1,"rejected":1,"unsupported":0,"unreadable":0}]},"conditions":{"description":"What requests were rejected for: the condition, and how many.","type":"object","additionalProperties":{"$ref":"#/definitions/count"},"tsType":"Record<string, number>","examples":[{"expired":2}]},"requests":{"description":"The requests in the order in which they came; the first 10 000 of them.","type":"array","items":{"$ref":"#/definitions/servedRequest"},"examples":[[]]},"dropped":{"description":"How many came after those.","type":"integer","minimum":0,"examples":[0]}},"definitions":{"count":{"description":"A number of requests.","type":"integer","minimum":0,"examples":[1]},"listening":{"title":"Listening","description":"A service and its address.","type":"object","required":["service","url","region"],"properties":{"service":{"description":"The service of the suite.","type":"string","examples":["iam"]},"url":{"description":"Where it listens.","type":"string","examples":["http://127.0.0.1:40123"]},"region":{"description":"The region that requests must be scoped to.","type":"string","examples":["us-east-1"]}},"examples":[{"service":"iam","url":"http://127.0.0.1:40123","region":"us-east-1"}]},"servedRequest":{"title":"ServedRequest","description":"One request, and what it was answered.","type":"object","required":["number","service","clock","method","target","outcome","condition","code","status","message","retry","finding"],"properties":{"number":{"description":"From 1, over all services.","type":"integer","minimum":1,"examples":[1]},"service":{"description":"Who received it.","type":"string","examples":["iam"]},"clock":{"description":"The service's time then, RFC 3339 in UTC.","type":"string","examples":["2026-11-22T05:00:01.000Z"]},"method":{"description":"Its method; empty if it could not be read.","type":"string","examples":["GET"]},"target":{"description":"Path and query, raw; signatures and tokens in the query are left out. At most 2 000 characters.","type":"string","examples":["/?Action=ListUsers&Version=2010-05-08"]},"outcome":{"description":"accepted and rejected: as the service would. unsupported: of a kind that is not judged yet. unreadable: no HTTP request, or one above a limit.","type":"string","enum":["accepted","rejected","unsupported","unreadable"],"examples":["rejected"]},"condition":{"description":"What is wrong; null unless it was rejected.","type":["string","null"],"examples":["scope-service"]},"code":{"description":"The error code that was answered; null if none was.","type":["string","null"],"examples":["SignatureDoesNotMatch"]},"status":{"description":"The HTTP status that was answered; null: the connection was cut.","type":["integer","null"],"examples":[403]},"message":{"description":"The message that was answered, or why it could not be read; null if there is none.","type":["string","null"],"examples":["Credential should be scoped to correct service: 'iam'. "]},"retry":{"description":"The number of the request that this one repeats: method, path, query and body are the same; null: none.","type":["integer","null"],"examples":[null]},"finding":{"description":"Why the signature differs, as far as it was found; null: there was nothing to find out, or too much else to do.","oneOf":[{"$ref":"#/definitions/servedFinding"},{"type":"null"}],"examples":[null]}},"examples":[{"number":1,"service":"iam","outcome":"accepted"}]},"servedFinding":{"title":"ServedFinding","description":"What differs between what was signed and what was sent, and why.","type":"object","required":["certainty","stage","part","defects","explanation","fix","expected","actual"],"properties":{"certainty":{"description":"exact: recomputing under it gives the very signature received. rule: seen from the form of the request. stage: only the stage is known. unknown: nothing known explains it.","type":"string","enum":["exact","rule","stage","unknown"],"examples":["exact"]},"stage":{"description":"The first step to the signature that differs.","type":"string","examples":["canonical-request"]},"part":{"description":"The part of it, such as `header host`; null: not known.","type":["string","null"],"examples":["header host"]},"defects":{"description":"Known signer defects that do it.","type":"array","items":{"type":"string"},"examples":[["host-port-dropped"]]},"explanation":{"description":"What is wrong, in sentences.","type":"string","examples":["…"]},"fix":{"description":"What to do about it.","type":"string","examples":["…"]},"expected":{"description":"As the service has it.","type":["string","null"],"examples":[null]},"actual":{"description":"As it was signed.","type":["string","null"],"examples":[null]}},"examples":[{"certainty":"exact","stage":"canonical-request"}]}}};
const schema12 = {"title":"Listening","description":"A service and its address.","type":"object","required":["service","url","region"],"properties":{"service":{"description":"The service of the suite.","type":"string","examples":["iam"]},"url":{"description":"Where it listens.","type":"string","examples":["http://127.0.0.1:40123"]},"region":{"description":"The region that requests must be scoped to.","type":"string","examples":["us-east-1"]}},"examples":[{"service":"iam","url":"http://127.0.0.1:40123","region":"us-east-1"}]};
const schema13 = {"description":"A number of requests.","type":"integer","minimum":0,"examples":[1]};
const schema19 = {"title":"ServedRequest","description":"One request, and what it was answered.","type":"object","required":["number","service","clock","method","target","outcome","condition","code","status","message","retry","finding"],"properties":{"number":{"description":"From 1, over all services.","type":"integer","minimum":1,"examples":[1]},"service":{"description":"Who received it.","type":"string","examples":["iam"]},"clock":{"description":"The service's time then, RFC 3339 in UTC.","type":"string","examples":["2026-11-22T05:00:01.000Z"]},"method":{"description":"Its method; empty if it could not be read.","type":"string","examples":["GET"]},"target":{"description":"Path and query, raw; signatures and tokens in the query are left out. At most 2 000 characters.","type":"string","examples":["/?Action=ListUsers&Version=2010-05-08"]},"outcome":{"description":"accepted and rejected: as the service would. unsupported: of a kind that is not judged yet. unreadable: no HTTP request, or one above a limit.","type":"string","enum":["accepted","rejected","unsupported","unreadable"],"examples":["rejected"]},"condition":{"description":"What is wrong; null unless it was rejected.","type":["string","null"],"examples":["scope-service"]},"code":{"description":"The error code that was answered; null if none was.","type":["string","null"],"examples":["SignatureDoesNotMatch"]},"status":{"description":"The HTTP status that was answered; null: the connection was cut.","type":["integer","null"],"examples":[403]},"message":{"description":"The message that was answered, or why it could not be read; null if there is none.","type":["string","null"],"examples":["Credential should be scoped to correct service: 'iam'. "]},"retry":{"description":"The number of the request that this one repeats: method, path, query and body are the same; null: none.","type":["integer","null"],"examples":[null]},"finding":{"description":"Why the signature differs, as far as it was found; null: there was nothing to find out, or too much else to do.","oneOf":[{"$ref":"#/definitions/servedFinding"},{"type":"null"}],"examples":[null]}},"examples":[{"number":1,"service":"iam","outcome":"accepted"}]};
const schema20 = {"title":"ServedFinding","description":"What differs between what was signed and what was sent, and why.","type":"object","required":["certainty","stage","part","defects","explanation","fix","expected","actual"],"properties":{"certainty":{"description":"exact: recomputing under it gives the very signature received. rule: seen from the form of the request. stage: only the stage is known. unknown: nothing known explains it.","type":"string","enum":["exact","rule","stage","unknown"],"examples":["exact"]},"stage":{"description":"The first step to the signature that differs.","type":"string","examples":["canonical-request"]},"part":{"description":"The part of it, such as `header host`; null: not known.","type":["string","null"],"examples":["header host"]},"defects":{"description":"Known signer defects that do it.","type":"array","items":{"type":"string"},"examples":[["host-port-dropped"]]},"explanation":{"description":"What is wrong, in sentences.","type":"string","examples":["…"]},"fix":{"description":"What to do about it.","type":"string","examples":["…"]},"expected":{"description":"As the service has it.","type":["string","null"],"examples":[null]},"actual":{"description":"As it was signed.","type":["string","null"],"examples":[null]}},"examples":[{"certainty":"exact","stage":"canonical-request"}]};

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.number === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "number"},message:"must have required property '"+"number"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.service === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "service"},message:"must have required property '"+"service"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.clock === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "clock"},message:"must have required property '"+"clock"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.method === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "method"},message:"must have required property '"+"method"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.target === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.outcome === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "outcome"},message:"must have required property '"+"outcome"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.condition === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "condition"},message:"must have required property '"+"condition"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.code === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.status === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.message === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.retry === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "retry"},message:"must have required property '"+"retry"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.finding === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "finding"},message:"must have required property '"+"finding"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.number !== undefined){
let data0 = data.number;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err12 = {instancePath:instancePath+"/number",schemaPath:"#/properties/number/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){
const err13 = {instancePath:instancePath+"/number",schemaPath:"#/properties/number/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data.service !== undefined){
if(typeof data.service !== "string"){
const err14 = {instancePath:instancePath+"/service",schemaPath:"#/properties/service/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.clock !== undefined){
if(typeof data.clock !== "string"){
const err15 = {instancePath:instancePath+"/clock",schemaPath:"#/properties/clock/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.method !== undefined){
if(typeof data.method !== "string"){
const err16 = {instancePath:instancePath+"/method",schemaPath:"#/properties/method/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.target !== undefined){
if(typeof data.target !== "string"){
const err17 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.outcome !== undefined){
let data5 = data.outcome;
if(typeof data5 !== "string"){
const err18 = {instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!((((data5 === "accepted") || (data5 === "rejected")) || (data5 === "unsupported")) || (data5 === "unreadable"))){
const err19 = {instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema19.properties.outcome.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.condition !== undefined){
let data6 = data.condition;
if((typeof data6 !== "string") && (data6 !== null)){
const err20 = {instancePath:instancePath+"/condition",schemaPath:"#/properties/condition/type",keyword:"type",params:{type: schema19.properties.condition.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.code !== undefined){
let data7 = data.code;
if((typeof data7 !== "string") && (data7 !== null)){
const err21 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: schema19.properties.code.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.status !== undefined){
let data8 = data.status;
if((!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))) && (data8 !== null)){
const err22 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: schema19.properties.status.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.message !== undefined){
let data9 = data.message;
if((typeof data9 !== "string") && (data9 !== null)){
const err23 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: schema19.properties.message.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.retry !== undefined){
let data10 = data.retry;
if((!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))) && (data10 !== null)){
const err24 = {instancePath:instancePath+"/retry",schemaPath:"#/properties/retry/type",keyword:"type",params:{type: schema19.properties.retry.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.finding !== undefined){
let data11 = data.finding;
const _errs24 = errors;
let valid1 = false;
let passing0 = null;
const _errs25 = errors;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.certainty === undefined){
const err25 = {instancePath:instancePath+"/finding",schemaPath:"#/definitions/servedFinding/required",keyword:"required",params:{missingProperty: "certainty"},message:"must have required property '"+"certainty"+"'"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data11.stage === undefined){
const err26 = {instancePath:instancePath+"/finding",schemaPath:"#/definitions/servedFinding/required",keyword:"required",params:{missingProperty: "stage"},message:"must have required property '"+"stage"+"'"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data11.part === undefined){
const err27 = {instancePath:instancePath+"/finding",schemaPath:"#/definitions/servedFinding/required",keyword:"required",params:{missingProperty: "part"},message:"must have required property '"+"part"+"'"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data11.defects === undefined){
const err28 = {instancePath:instancePath+"/finding",schemaPath:"#/definitions/servedFinding/required",keyword:"required",params:{missingProperty: "defects"},message:"must have required property '"+"defects"+"'"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data11.explanation === undefined){
const err29 = {instancePath:instancePath+"/finding",schemaPath:"#/definitions/servedFinding/required",keyword:"required",params:{missingProperty: "explanation"},message:"must have required property '"+"explanation"+"'"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data11.fix === undefined){
const err30 = {instancePath:instancePath+"/finding",schemaPath:"#/definitions/servedFinding/required",keyword:"required",params:{missingProperty: "fix"},message:"must have required property '"+"fix"+"'"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data11.expected === undefined){
const err31 = {instancePath:instancePath+"/finding",schemaPath:"#/definitions/servedFinding/required",keyword:"required",params:{missingProperty: "expected"},message:"must have required property '"+"expected"+"'"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data11.actual === undefined){
const err32 = {instancePath:instancePath+"/finding",schemaPath:"#/definitions/servedFinding/required",keyword:"required",params:{missingProperty: "actual"},message:"must have required property '"+"actual"+"'"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data11.certainty !== undefined){
let data12 = data11.certainty;
if(typeof data12 !== "string"){
const err33 = {instancePath:instancePath+"/finding/certainty",schemaPath:"#/definitions/servedFinding/properties/certainty/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(!((((data12 === "exact") || (data12 === "rule")) || (data12 === "stage")) || (data12 === "unknown"))){
const err34 = {instancePath:instancePath+"/finding/certainty",schemaPath:"#/definitions/servedFinding/properties/certainty/enum",keyword:"enum",params:{allowedValues: schema20.properties.certainty.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data11.stage !== undefined){
if(typeof data11.stage !== "string"){
const err35 = {instancePath:instancePath+"/finding/stage",schemaPath:"#/definitions/servedFinding/properties/stage/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data11.part !== undefined){
let data14 = data11.part;
if((typeof data14 !== "string") && (data14 !== null)){
const err36 = {instancePath:instancePath+"/finding/part",schemaPath:"#/definitions/servedFinding/properties/part/type",keyword:"type",params:{type: schema20.properties.part.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data11.defects !== undefined){
let data15 = data11.defects;
if(Array.isArray(data15)){
const len0 = data15.length;
for(let i0=0; i0<len0; i0++){
if(typeof data15[i0] !== "string"){
const err37 = {instancePath:instancePath+"/finding/defects/" + i0,schemaPath:"#/definitions/servedFinding/properties/defects/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err38 = {instancePath:instancePath+"/finding/defects",schemaPath:"#/definitions/servedFinding/properties/defects/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data11.explanation !== undefined){
if(typeof data11.explanation !== "string"){
const err39 = {instancePath:instancePath+"/finding/explanation",schemaPath:"#/definitions/servedFinding/properties/explanation/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data11.fix !== undefined){
if(typeof data11.fix !== "string"){
const err40 = {instancePath:instancePath+"/finding/fix",schemaPath:"#/definitions/servedFinding/properties/fix/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data11.expected !== undefined){
let data19 = data11.expected;
if((typeof data19 !== "string") && (data19 !== null)){
const err41 = {instancePath:instancePath+"/finding/expected",schemaPath:"#/definitions/servedFinding/properties/expected/type",keyword:"type",params:{type: schema20.properties.expected.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data11.actual !== undefined){
let data20 = data11.actual;
if((typeof data20 !== "string") && (data20 !== null)){
const err42 = {instancePath:instancePath+"/finding/actual",schemaPath:"#/definitions/servedFinding/properties/actual/type",keyword:"type",params:{type: schema20.properties.actual.type},message:"must be string,null"};
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
const err43 = {instancePath:instancePath+"/finding",schemaPath:"#/definitions/servedFinding/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
var _valid0 = _errs25 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs46 = errors;
if(data11 !== null){
const err44 = {instancePath:instancePath+"/finding",schemaPath:"#/properties/finding/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
var _valid0 = _errs46 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
const err45 = {instancePath:instancePath+"/finding",schemaPath:"#/properties/finding/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
else {
errors = _errs24;
if(vErrors !== null){
if(_errs24){
vErrors.length = _errs24;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err46 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}


function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:sigv4-conform:schema:served" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.reportVersion === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reportVersion"},message:"must have required property '"+"reportVersion"+"'"};
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
if(data.services === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "services"},message:"must have required property '"+"services"+"'"};
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
if(data.conditions === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "conditions"},message:"must have required property '"+"conditions"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.requests === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "requests"},message:"must have required property '"+"requests"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.dropped === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dropped"},message:"must have required property '"+"dropped"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.reportVersion !== undefined){
let data0 = data.reportVersion;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err10 = {instancePath:instancePath+"/reportVersion",schemaPath:"#/properties/reportVersion/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(1 !== data0){
const err11 = {instancePath:instancePath+"/reportVersion",schemaPath:"#/properties/reportVersion/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.tool !== undefined){
let data1 = data.tool;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.name === undefined){
const err12 = {instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data1.version === undefined){
const err13 = {instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data1.name !== undefined){
if(typeof data1.name !== "string"){
const err14 = {instancePath:instancePath+"/tool/name",schemaPath:"#/properties/tool/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data1.version !== undefined){
if(typeof data1.version !== "string"){
const err15 = {instancePath:instancePath+"/tool/version",schemaPath:"#/properties/tool/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err16 = {instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.suite !== undefined){
let data4 = data.suite;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.version === undefined){
const err17 = {instancePath:instancePath+"/suite",schemaPath:"#/properties/suite/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data4.digest === undefined){
const err18 = {instancePath:instancePath+"/suite",schemaPath:"#/properties/suite/required",keyword:"required",params:{missingProperty: "digest"},message:"must have required property '"+"digest"+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
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
if(data.durationMs !== undefined){
let data8 = data.durationMs;
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
const err23 = {instancePath:instancePath+"/durationMs",schemaPath:"#/properties/durationMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/durationMs",schemaPath:"#/properties/durationMs/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.services !== undefined){
let data9 = data.services;
if(Array.isArray(data9)){
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
let data10 = data9[i0];
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.service === undefined){
const err25 = {instancePath:instancePath+"/services/" + i0,schemaPath:"#/definitions/listening/required",keyword:"required",params:{missingProperty: "service"},message:"must have required property '"+"service"+"'"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data10.url === undefined){
const err26 = {instancePath:instancePath+"/services/" + i0,schemaPath:"#/definitions/listening/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data10.region === undefined){
const err27 = {instancePath:instancePath+"/services/" + i0,schemaPath:"#/definitions/listening/required",keyword:"required",params:{missingProperty: "region"},message:"must have required property '"+"region"+"'"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data10.service !== undefined){
if(typeof data10.service !== "string"){
const err28 = {instancePath:instancePath+"/services/" + i0+"/service",schemaPath:"#/definitions/listening/properties/service/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data10.url !== undefined){
if(typeof data10.url !== "string"){
const err29 = {instancePath:instancePath+"/services/" + i0+"/url",schemaPath:"#/definitions/listening/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data10.region !== undefined){
if(typeof data10.region !== "string"){
const err30 = {instancePath:instancePath+"/services/" + i0+"/region",schemaPath:"#/definitions/listening/properties/region/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err31 = {instancePath:instancePath+"/services/" + i0,schemaPath:"#/definitions/listening/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err32 = {instancePath:instancePath+"/services",schemaPath:"#/properties/services/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.totals !== undefined){
let data14 = data.totals;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.requests === undefined){
const err33 = {instancePath:instancePath+"/totals",schemaPath:"#/properties/totals/required",keyword:"required",params:{missingProperty: "requests"},message:"must have required property '"+"requests"+"'"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data14.accepted === undefined){
const err34 = {instancePath:instancePath+"/totals",schemaPath:"#/properties/totals/required",keyword:"required",params:{missingProperty: "accepted"},message:"must have required property '"+"accepted"+"'"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data14.rejected === undefined){
const err35 = {instancePath:instancePath+"/totals",schemaPath:"#/properties/totals/required",keyword:"required",params:{missingProperty: "rejected"},message:"must have required property '"+"rejected"+"'"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data14.unsupported === undefined){
const err36 = {instancePath:instancePath+"/totals",schemaPath:"#/properties/totals/required",keyword:"required",params:{missingProperty: "unsupported"},message:"must have required property '"+"unsupported"+"'"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data14.unreadable === undefined){
const err37 = {instancePath:instancePath+"/totals",schemaPath:"#/properties/totals/required",keyword:"required",params:{missingProperty: "unreadable"},message:"must have required property '"+"unreadable"+"'"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data14.requests !== undefined){
let data15 = data14.requests;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err38 = {instancePath:instancePath+"/totals/requests",schemaPath:"#/definitions/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 < 0 || isNaN(data15)){
const err39 = {instancePath:instancePath+"/totals/requests",schemaPath:"#/definitions/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data14.accepted !== undefined){
let data16 = data14.accepted;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
const err40 = {instancePath:instancePath+"/totals/accepted",schemaPath:"#/definitions/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 < 0 || isNaN(data16)){
const err41 = {instancePath:instancePath+"/totals/accepted",schemaPath:"#/definitions/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data14.rejected !== undefined){
let data17 = data14.rejected;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
const err42 = {instancePath:instancePath+"/totals/rejected",schemaPath:"#/definitions/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 < 0 || isNaN(data17)){
const err43 = {instancePath:instancePath+"/totals/rejected",schemaPath:"#/definitions/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data14.unsupported !== undefined){
let data18 = data14.unsupported;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
const err44 = {instancePath:instancePath+"/totals/unsupported",schemaPath:"#/definitions/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 < 0 || isNaN(data18)){
const err45 = {instancePath:instancePath+"/totals/unsupported",schemaPath:"#/definitions/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data14.unreadable !== undefined){
let data19 = data14.unreadable;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
const err46 = {instancePath:instancePath+"/totals/unreadable",schemaPath:"#/definitions/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 < 0 || isNaN(data19)){
const err47 = {instancePath:instancePath+"/totals/unreadable",schemaPath:"#/definitions/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
}
else {
const err48 = {instancePath:instancePath+"/totals",schemaPath:"#/properties/totals/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data.conditions !== undefined){
let data20 = data.conditions;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
for(const key0 in data20){
let data21 = data20[key0];
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
const err49 = {instancePath:instancePath+"/conditions/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 < 0 || isNaN(data21)){
const err50 = {instancePath:instancePath+"/conditions/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
}
else {
const err51 = {instancePath:instancePath+"/conditions",schemaPath:"#/properties/conditions/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data.requests !== undefined){
let data22 = data.requests;
if(Array.isArray(data22)){
const len1 = data22.length;
for(let i1=0; i1<len1; i1++){
if(!(validate11(data22[i1], {instancePath:instancePath+"/requests/" + i1,parentData:data22,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
}
else {
const err52 = {instancePath:instancePath+"/requests",schemaPath:"#/properties/requests/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data.dropped !== undefined){
let data24 = data.dropped;
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
const err53 = {instancePath:instancePath+"/dropped",schemaPath:"#/properties/dropped/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 < 0 || isNaN(data24)){
const err54 = {instancePath:instancePath+"/dropped",schemaPath:"#/properties/dropped/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
}
else {
const err55 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

