'use strict';
// Generated from schemas/report.schema.json by "npm run generate". Do not edit.

exports.validate = validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"urn:sigv4-conform:schema:report","title":"Report","description":"The report of a run; every other format is drawn from it. Version 1: members may be added, none changes its meaning.","type":"object","required":["reportVersion","tool","suite","implementation","adapter","startedAt","durationMs","partial","warnings","conformant","gate","totals","profiles","documentedErrors","causes","cases"],"properties":{"reportVersion":{"description":"The version of this format.","type":"integer","enum":[1],"examples":[1]},"tool":{"description":"The tool that ran.","type":"object","required":["name","version"],"properties":{"name":{"description":"Its name.","type":"string","examples":["sigv4-conform"]},"version":{"description":"Its version, semver.","type":"string","examples":["1.0.0"]}},"examples":[{"name":"sigv4-conform","version":"1.0.0"}]},"suite":{"description":"The suite that was run.","type":"object","required":["version","digest","cases"],"properties":{"version":{"description":"Year and month of the bundled suite.","type":"string","examples":["2026.11"]},"digest":{"description":"SHA-256 over the files that the run was made of: sha256: and 64 lower-case hex digits.","type":"string","pattern":"^sha256:[0-9a-f]{64}$","examples":["sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"]},"cases":{"$ref":"#/definitions/count","description":"How many cases the suite has, selected or not.","examples":[412]}},"examples":[{"version":"2026.11","digest":"sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","cases":412}]},"implementation":{"description":"The signer that was judged.","type":"object","required":["name","version","language"],"properties":{"name":{"description":"Its name.","type":"string","examples":["my-signer"]},"version":{"description":"Its version; null if it does not say.","type":["string","null"],"examples":["2.3.1"]},"language":{"description":"Its language; null if it does not say.","type":["string","null"],"examples":["python"]},"source":{"description":"Where its source is.","type":["string","null"],"examples":["https://example.com/my-signer"]},"issues":{"description":"Where its bugs are reported.","type":["string","null"],"examples":["https://example.com/my-signer/issues"]}},"examples":[{"name":"my-signer","version":"2.3.1","language":"python"}]},"adapter":{"description":"How the signer was attached.","type":"object","required":["kind","spec"],"properties":{"kind":{"description":"The kind of adapter.","type":"string","enum":["module","process","http","builtin","client","offline"],"examples":["module"]},"spec":{"description":"The adapter as it was named on the command line.","type":"string","examples":["./mySigner"]}},"examples":[{"kind":"module","spec":"./mySigner"}]},"startedAt":{"description":"When the run began, RFC 3339 in UTC with milliseconds.","type":"string","examples":["2026-11-21T20:00:00.000Z"]},"durationMs":{"description":"How long the run took, milliseconds.","type":"number","minimum":0,"examples":[412]},"partial":{"description":"true if the run was interrupted or cut off.","type":"boolean","examples":[false]},"warnings":{"description":"What a reader should know of the run.","type":"array","items":{"type":"string"},"examples":[["unstable adapter: it died 3 times on requests that it answered when they were given again"]]},"conformant":{"description":"true if every claimed profile is conformant.","type":"boolean","examples":[false]},"gate":{"description":"Whether the run passed as a gate.","type":"string","enum":["passed","failed"],"examples":["failed"]},"totals":{"$ref":"#/definitions/totals"},"profiles":{"description":"By profile: whether the signer claims it, whether it conforms, and the counts.","type":"object","additionalProperties":{"$ref":"#/definitions/profileResult"},"examples":[{"core":{"claimed":true,"conformant":true}}]},"documentedErrors":{"description":"Every documented error that a selected case expects, and whether it was triggered.","type":"array","items":{"$ref":"#/definitions/documentedErrorResult"},"examples":[[]]},"catalogue":{"description":"What the suite knows of the families whose errors a selected case expects: the wordings behind documentedErrors. Reports of earlier versions have none.","type":"array","items":{"$ref":"#/definitions/catalogueFamily"},"examples":[[]]},"causes":{"description":"What explains the failures, largest first.","type":"array","items":{"$ref":"#/definitions/cause"},"examples":[[]]},"cases":{"description":"Every selected case, in the order of the suite.","type":"array","items":{"$ref":"#/definitions/caseResult"},"examples":[[]]}},"definitions":{"count":{"description":"A number of cases.","type":"integer","minimum":0,"examples":[412]},"totals":{"title":"Totals","description":"cases = passed + failed + unsupported + errors + notRun; knownFailures and unexpectedPasses count among these.","type":"object","required":["cases","passed","failed","unsupported","errors","notRun","knownFailures","unexpectedPasses"],"properties":{"cases":{"$ref":"#/definitions/count"},"passed":{"$ref":"#/definitions/count"},"failed":{"$ref":"#/definitions/count"},"unsupported":{"$ref":"#/definitions/count"},"errors":{"$ref":"#/definitions/count"},"notRun":{"$ref":"#/definitions/count"},"knownFailures":{"$ref":"#/definitions/count"},"unexpectedPasses":{"$ref":"#/definitions/count"}},"examples":[{"cases":1,"passed":1,"failed":0,"unsupported":0,"errors":0,"notRun":0,"knownFailures":0,"unexpectedPasses":0}]},"profileResult":{"title":"ProfileResult","description":"A profile: a part of SigV4 that one may conform to.","type":"object","required":["claimed","conformant","totals"],"properties":{"claimed":{"description":"true if at least one of its cases needs only what the adapter has.","type":"boolean","examples":[true]},"conformant":{"description":"true if it is claimed and none of its must cases has verdict fail, error or not-run.","type":"boolean","examples":[true]},"totals":{"$ref":"#/definitions/totals"}},"examples":[{"claimed":true,"conformant":true}]},"documentedErrorResult":{"title":"DocumentedErrorResult","description":"A documented error: a condition in a family, as a service answers it.","type":"object","required":["family","condition","service","code","status","confidence","references","triggered","cases"],"properties":{"family":{"description":"The family of services.","type":"string","examples":["query-xml"]},"condition":{"description":"What is wrong.","type":"string","examples":["scope-service"]},"service":{"description":"The service that answers.","type":"string","examples":["iam"]},"code":{"description":"The error code.","type":"string","examples":["SignatureDoesNotMatch"]},"status":{"description":"HTTP status code.","type":"integer","examples":[403]},"confidence":{"description":"How sure we are of the entry.","type":"string","enum":["documented","observed","inferred"],"examples":["documented"]},"references":{"description":"Ids of the facts behind the entry.","type":"array","items":{"type":"string"},"examples":[["q-scope-service"]]},"triggered":{"description":"true if in at least one of the cases the control held and the observation was exactly this.","type":"boolean","examples":[true]},"cases":{"$ref":"#/definitions/caseIds"}},"examples":[{"family":"query-xml","condition":"scope-service"}]},"catalogueFamily":{"title":"CatalogueFamily","description":"How a group of services answers.","type":"object","required":["family","about","errors"],"properties":{"family":{"description":"Its name.","type":"string","examples":["query-xml"]},"about":{"description":"Which services answer like this.","type":"string","examples":["AWS's query protocol: IAM, STS, SES, CloudFormation and others."]},"errors":{"description":"Every documented error of the family, in the order of its file; each condition once.","type":"array","items":{"$ref":"#/definitions/catalogueEntry"},"examples":[[{"condition":"not-subscribed","wordings":[]}]]}},"examples":[{"family":"query-xml","about":"AWS's query protocol.","errors":[]}]},"catalogueEntry":{"title":"CatalogueEntry","description":"What a family answers to a condition.","type":"object","required":["condition","wordings"],"properties":{"condition":{"description":"What is wrong.","type":"string","examples":["scope-service"]},"note":{"description":"What a reader should know of it.","type":"string","examples":["Names the service that was expected; a blank ends it."]},"unreached":{"description":"Why no case of the suite triggers it; absent where cases do.","type":"string","examples":["waits for the profile streaming"]},"wordings":{"description":"The entry's own wording, then the others; none where no selected case expects the error.","type":"array","items":{"$ref":"#/definitions/wording"},"examples":[[]]}},"examples":[{"condition":"not-subscribed","wordings":[]}]},"wording":{"title":"CatalogueWording","description":"One wording of a documented error.","type":"object","required":["name","code","status","message","confidence","references","sources","services"],"properties":{"name":{"description":"The name by which a case may pin it; null: the entry's own wording.","type":["string","null"],"examples":["documented-2012"]},"when":{"description":"Absent for the entry's own. query: the answer to the query form. disclosing: the answer of a service that discloses its canonical request. named: the answer where a check says so by this name. other: a wording of another time or place, answered only where a case pins it.","type":"string","enum":["query","disclosing","named","other"],"examples":["other"]},"era":{"description":"When it was seen; absent if it is in use.","type":"string","examples":["2012 to 2022-08"]},"code":{"description":"The error code; empty where the reply names none.","type":"string","examples":["SignatureDoesNotMatch"]},"status":{"description":"HTTP status code, unless the service has one of its own for every authentication error.","type":"integer","examples":[403]},"message":{"description":"Exact to the blank, with named placeholders in braces.","type":"string","examples":["Credential should be scoped to correct service: '{service}'. "]},"sentences":{"description":"What {sentences} in the message is put together from, each for one fault; absent where there are none.","type":"array","items":{"type":"string"},"examples":[["Authorization header requires 'Credential' parameter. "]]},"confidence":{"description":"How sure we are of it.","type":"string","enum":["documented","observed","inferred"],"examples":["documented"]},"references":{"description":"Ids of the facts behind it.","type":"array","items":{"type":"string"},"examples":[["q-scope-service"]]},"sources":{"description":"Where it is documented or was seen.","type":"array","items":{"type":"string"},"examples":[["https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-troubleshooting.html"]]},"services":{"description":"Which services answer a selected case with it; none if it is only recognised.","type":"array","items":{"type":"string"},"examples":[["iam","sts"]]}},"examples":[{"name":null,"code":"SignatureDoesNotMatch","status":403}]},"caseIds":{"description":"Ids of cases.","type":"array","items":{"type":"string"},"examples":[["credential-scope/names-another-service"]]},"explanation":{"title":"Explanation","description":"A set of defects, and how sure we are.","type":"object","required":["defects","alternatives","certainty","explanation"],"properties":{"defects":{"description":"Defects that hold all at once.","type":"array","items":{"type":"string"},"examples":[["path-single-encoded-non-s3"]]},"alternatives":{"description":"Other sets that explain equally well.","type":"array","items":{"type":"array","items":{"type":"string"}},"examples":[[]]},"certainty":{"description":"exact: recomputing under them gives the very signature received. rule: seen from the request's form. stage: only the stage is known. unknown.","type":"string","enum":["exact","rule","stage","unknown"],"examples":["exact"]},"explanation":{"description":"In words.","type":"string","examples":["paths are encoded once; AWS signs the encoding of the encoded path"]}},"examples":[{"defects":["path-single-encoded-non-s3"],"alternatives":[],"certainty":"exact","explanation":"…"}]},"cause":{"title":"Cause","description":"An explanation of failures.","type":"object","required":["defects","alternatives","certainty","explanation","fix","cases"],"properties":{"defects":{"description":"Defects that hold all at once.","type":"array","items":{"type":"string"},"examples":[["path-single-encoded-non-s3"]]},"alternatives":{"description":"Other sets that explain equally well.","type":"array","items":{"type":"array","items":{"type":"string"}},"examples":[[]]},"certainty":{"description":"As in an explanation.","type":"string","enum":["exact","rule","stage","unknown"],"examples":["exact"]},"explanation":{"description":"In words.","type":"string","examples":["paths are encoded once"]},"fix":{"description":"How to mend it.","type":"string","examples":["encode the path once more"]},"cases":{"$ref":"#/definitions/caseIds"}},"examples":[{"defects":["path-single-encoded-non-s3"]}]},"expected":{"title":"ExpectedOutcome","description":"One outcome that passes.","type":"object","required":["outcome"],"properties":{"outcome":{"description":"What has to come out.","type":"string","enum":["accepted","rejected","refused"],"examples":["accepted"]},"family":{"description":"rejected: the family of services.","type":"string","examples":["query-xml"]},"condition":{"description":"rejected: what is wrong.","type":"string","examples":["scope-service"]},"message":{"description":"rejected: the literal message, where the case pins it.","type":"string","examples":["Credential should be scoped to correct service: 'iam'. "]}},"examples":[{"outcome":"accepted"}]},"observed":{"title":"ObservedOutcome","description":"What the service or the harness saw.","type":"object","required":["outcome"],"properties":{"outcome":{"description":"accepted or rejected by the service; refused by the signer; altered: the signed request no longer says what it was asked to say; uncovered: a change in transit went unnoticed; misreported: a client tells its user something else than the service answered; the others are faults of the adapter.","type":"string","enum":["accepted","rejected","refused","unsupported","altered","uncovered","misreported","crashed","timed-out","invalid-reply","adapter-error"],"examples":["rejected"]},"family":{"description":"rejected: the family of services.","type":"string","examples":["query-xml"]},"condition":{"description":"rejected: what is wrong.","type":"string","examples":["signature-mismatch"]},"code":{"description":"rejected: the error code.","type":"string","examples":["SignatureDoesNotMatch"]},"status":{"description":"rejected: HTTP status code.","type":"integer","examples":[403]},"message":{"description":"rejected: the service's message. Otherwise what happened.","type":"string","examples":["Credential should be scoped to correct service: 'iam'. "]},"during":{"description":"receipt: when the service received it. control: before any change, under what the signer was told; the request is not faithful.","type":"string","enum":["control","receipt"],"examples":["receipt"]},"feature":{"description":"unsupported: the operation, service, feature or clock that is missing.","type":"string","examples":["duplicate-headers"]},"step":{"description":"In a case of several signings: which one this is of, from 1.","type":"integer","minimum":1,"examples":[2]}},"examples":[{"outcome":"accepted","during":"receipt"}]},"difference":{"title":"Difference","description":"The first difference that is known.","type":"object","required":["stage","line","expected","actual"],"properties":{"stage":{"description":"Where it is: in the request itself (method, authority, path, query, headers, body), or in a stage of the signing.","type":"string","enum":["method","authority","path","query","headers","body","signing-time","credential-scope","signed-headers","canonical-request","string-to-sign","signature","message"],"examples":["canonical-request"]},"line":{"description":"The line in that stage, from 1; null where it has no lines.","type":["integer","null"],"minimum":1,"examples":[2]},"expected":{"description":"What it should have been; null if nothing.","type":["string","null"],"examples":["/a%2520b"]},"actual":{"description":"What it was; null if nothing.","type":["string","null"],"examples":["/a%20b"]}},"examples":[{"stage":"canonical-request","line":2,"expected":"/a%2520b","actual":"/a%20b"}]},"sentRequest":{"title":"SentRequest","description":"A request as the signer sent it, before any change in transit. In a case of several signings, that of the one that was looked at last. A text of more than 8192 characters is cut and ends in …, as do more than 200 headers.","type":"object","required":["method","url","headers","bodyBase64","bodyBytes"],"properties":{"method":{"description":"The method.","type":"string","examples":["GET"]},"url":{"description":"The raw URL, percent-encoded as it was sent.","type":"string","examples":["https://example.amazonaws.com/a%20b?c=d"]},"headers":{"description":"Names and values in their order, repeats included.","type":"array","items":{"type":"array","items":[{"type":"string"},{"type":"string"}],"minItems":2,"maxItems":2},"examples":[[["host","example.amazonaws.com"]]]},"bodyBase64":{"description":"The first 4096 bytes of the body, RFC 4648 with padding; empty for an empty body.","type":"string","examples":["QWN0aW9uPUxpc3RVc2Vycw=="]},"bodyBytes":{"description":"How many bytes the whole body has.","type":"integer","minimum":0,"examples":[16]}},"examples":[{"method":"GET","url":"https://example.amazonaws.com/","headers":[["host","example.amazonaws.com"]],"bodyBase64":"","bodyBytes":0}]},"caseResult":{"title":"CaseResult","description":"One case, one signer, one verdict.","type":"object","required":["id","title","profile","level","service","tags","expected","observed","verdict","standing","variant","difference","diagnosis","durationMs"],"properties":{"id":{"description":"The case's permanent id.","type":"string","examples":["canonical-uri/encodes-a-space-twice"]},"title":{"description":"The case in one line.","type":"string","examples":["a space in the path is encoded twice"]},"profile":{"description":"The part of SigV4 it belongs to.","type":"string","examples":["core"]},"level":{"description":"How binding it is.","type":"string","enum":["must","should","observe"],"examples":["must"]},"service":{"description":"Who receives the request.","type":"string","examples":["iam"]},"tags":{"description":"Words to select by.","type":"array","items":{"type":"string"},"examples":[["documented-example"]]},"source":{"description":"Where the expectation comes from.","type":"array","items":{"type":"string"},"examples":[["https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html"]]},"expected":{"description":"Outcomes, any of which passes.","type":"array","minItems":1,"items":{"$ref":"#/definitions/expected"},"examples":[[{"outcome":"accepted"}]]},"observed":{"description":"What was seen; null if the case was not run.","oneOf":[{"$ref":"#/definitions/observed"},{"type":"null"}],"examples":[{"outcome":"accepted","during":"receipt"}]},"request":{"description":"What the signer sent; absent where it sent nothing. Files hold it for cases that did not pass, and with --verbose for all.","allOf":[{"$ref":"#/definitions/sentRequest"}]},"client":{"description":"What a whole client did in the case; absent where a signer was judged.","type":"object","required":["requests","retries","recovered","exitCode"],"properties":{"requests":{"description":"How many requests came.","type":"integer","minimum":0,"examples":[1]},"retries":{"description":"How many of them were sent again: method, path, query and body are the same.","type":"integer","minimum":0,"examples":[0]},"recovered":{"description":"true if a request that was rejected verified when it was sent again: the client corrected its clock, or its region, from the reply.","type":"boolean","examples":[false]},"exitCode":{"description":"What the command ended with; null: by a signal, or it was not started.","type":["integer","null"],"examples":[0]}},"examples":[{"requests":1,"retries":0,"recovered":false,"exitCode":0}]},"verdict":{"description":"The verdict.","type":"string","enum":["pass","fail","unsupported","error","not-run"],"examples":["fail"]},"standing":{"description":"as-expected: nothing to do. unexpected: an unexpected failure or pass. stale: listed as a known failure by an entry that covers no more: it is past its date or, under --strict, nobody has explained it.","type":"string","enum":["as-expected","unexpected","stale"],"examples":["as-expected"]},"knownFailure":{"description":"The entry of the known failures that the case was held to; absent where there is none.","type":"object","required":["entry","kind","reason"],"properties":{"entry":{"description":"Its `case`, as it is written: an id or a glob.","type":"string","examples":["canonical-uri/*"]},"kind":{"description":"Its kind.","type":"string","enum":["bug","unsupported","flaky","disputed"],"examples":["bug"]},"reason":{"description":"Why it is accepted.","type":"string","examples":["paths are encoded once"]},"issue":{"description":"Where it is being dealt with.","type":"string","examples":["https://example.com/issues/12"]},"observed":{"description":"The condition or outcome that it accepts.","type":"string","examples":["signature-mismatch"]},"until":{"description":"The last day on which it covers anything, YYYY-MM-DD in UTC.","type":"string","examples":["2027-03-01"]}},"examples":[{"entry":"canonical-uri/*","kind":"bug","reason":"paths are encoded once","observed":"signature-mismatch"}]},"variant":{"description":"observe: which variant was seen; else null.","type":["string","null"],"examples":["rejected: signature-mismatch"]},"difference":{"description":"The first difference that is known; null if there is none.","oneOf":[{"$ref":"#/definitions/difference"},{"type":"null"}],"examples":[{"stage":"canonical-request","line":2,"expected":"/a%2520b","actual":"/a%20b"}]},"diagnosis":{"description":"Which known defect explains it; null if it was not looked for or there is nothing to explain.","oneOf":[{"$ref":"#/definitions/explanation"},{"type":"null"}],"examples":[{"defects":["path-single-encoded-non-s3"],"alternatives":[],"certainty":"exact","explanation":"…"}]},"durationMs":{"description":"From asking the signer to the verdict, milliseconds.","type":"number","minimum":0,"examples":[0.4]}},"examples":[{"id":"canonical-uri/encodes-a-space-twice"}]}}};
const schema12 = {"description":"A number of cases.","type":"integer","minimum":0,"examples":[412]};
const pattern0 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
const schema13 = {"title":"Totals","description":"cases = passed + failed + unsupported + errors + notRun; knownFailures and unexpectedPasses count among these.","type":"object","required":["cases","passed","failed","unsupported","errors","notRun","knownFailures","unexpectedPasses"],"properties":{"cases":{"$ref":"#/definitions/count"},"passed":{"$ref":"#/definitions/count"},"failed":{"$ref":"#/definitions/count"},"unsupported":{"$ref":"#/definitions/count"},"errors":{"$ref":"#/definitions/count"},"notRun":{"$ref":"#/definitions/count"},"knownFailures":{"$ref":"#/definitions/count"},"unexpectedPasses":{"$ref":"#/definitions/count"}},"examples":[{"cases":1,"passed":1,"failed":0,"unsupported":0,"errors":0,"notRun":0,"knownFailures":0,"unexpectedPasses":0}]};

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.cases === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cases"},message:"must have required property '"+"cases"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.passed === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "passed"},message:"must have required property '"+"passed"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.failed === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "failed"},message:"must have required property '"+"failed"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.unsupported === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "unsupported"},message:"must have required property '"+"unsupported"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.errors === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "errors"},message:"must have required property '"+"errors"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.notRun === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "notRun"},message:"must have required property '"+"notRun"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.knownFailures === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "knownFailures"},message:"must have required property '"+"knownFailures"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.unexpectedPasses === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "unexpectedPasses"},message:"must have required property '"+"unexpectedPasses"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.cases !== undefined){
let data0 = data.cases;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err8 = {instancePath:instancePath+"/cases",schemaPath:"#/definitions/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
const err9 = {instancePath:instancePath+"/cases",schemaPath:"#/definitions/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data.passed !== undefined){
let data1 = data.passed;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err10 = {instancePath:instancePath+"/passed",schemaPath:"#/definitions/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
const err11 = {instancePath:instancePath+"/passed",schemaPath:"#/definitions/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
if(data.failed !== undefined){
let data2 = data.failed;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err12 = {instancePath:instancePath+"/failed",schemaPath:"#/definitions/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
const err13 = {instancePath:instancePath+"/failed",schemaPath:"#/definitions/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data.unsupported !== undefined){
let data3 = data.unsupported;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err14 = {instancePath:instancePath+"/unsupported",schemaPath:"#/definitions/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
const err15 = {instancePath:instancePath+"/unsupported",schemaPath:"#/definitions/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data.errors !== undefined){
let data4 = data.errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err16 = {instancePath:instancePath+"/errors",schemaPath:"#/definitions/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
const err17 = {instancePath:instancePath+"/errors",schemaPath:"#/definitions/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
if(data.notRun !== undefined){
let data5 = data.notRun;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err18 = {instancePath:instancePath+"/notRun",schemaPath:"#/definitions/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
const err19 = {instancePath:instancePath+"/notRun",schemaPath:"#/definitions/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data.knownFailures !== undefined){
let data6 = data.knownFailures;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err20 = {instancePath:instancePath+"/knownFailures",schemaPath:"#/definitions/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
const err21 = {instancePath:instancePath+"/knownFailures",schemaPath:"#/definitions/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data.unexpectedPasses !== undefined){
let data7 = data.unexpectedPasses;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err22 = {instancePath:instancePath+"/unexpectedPasses",schemaPath:"#/definitions/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
const err23 = {instancePath:instancePath+"/unexpectedPasses",schemaPath:"#/definitions/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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

const schema22 = {"title":"ProfileResult","description":"A profile: a part of SigV4 that one may conform to.","type":"object","required":["claimed","conformant","totals"],"properties":{"claimed":{"description":"true if at least one of its cases needs only what the adapter has.","type":"boolean","examples":[true]},"conformant":{"description":"true if it is claimed and none of its must cases has verdict fail, error or not-run.","type":"boolean","examples":[true]},"totals":{"$ref":"#/definitions/totals"}},"examples":[{"claimed":true,"conformant":true}]};

function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.claimed === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "claimed"},message:"must have required property '"+"claimed"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.conformant === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "conformant"},message:"must have required property '"+"conformant"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.totals === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "totals"},message:"must have required property '"+"totals"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.claimed !== undefined){
if(typeof data.claimed !== "boolean"){
const err3 = {instancePath:instancePath+"/claimed",schemaPath:"#/properties/claimed/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.conformant !== undefined){
if(typeof data.conformant !== "boolean"){
const err4 = {instancePath:instancePath+"/conformant",schemaPath:"#/properties/conformant/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.totals !== undefined){
if(!(validate11(data.totals, {instancePath:instancePath+"/totals",parentData:data,parentDataProperty:"totals",rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate13.errors = vErrors;
return errors === 0;
}

const schema23 = {"title":"DocumentedErrorResult","description":"A documented error: a condition in a family, as a service answers it.","type":"object","required":["family","condition","service","code","status","confidence","references","triggered","cases"],"properties":{"family":{"description":"The family of services.","type":"string","examples":["query-xml"]},"condition":{"description":"What is wrong.","type":"string","examples":["scope-service"]},"service":{"description":"The service that answers.","type":"string","examples":["iam"]},"code":{"description":"The error code.","type":"string","examples":["SignatureDoesNotMatch"]},"status":{"description":"HTTP status code.","type":"integer","examples":[403]},"confidence":{"description":"How sure we are of the entry.","type":"string","enum":["documented","observed","inferred"],"examples":["documented"]},"references":{"description":"Ids of the facts behind the entry.","type":"array","items":{"type":"string"},"examples":[["q-scope-service"]]},"triggered":{"description":"true if in at least one of the cases the control held and the observation was exactly this.","type":"boolean","examples":[true]},"cases":{"$ref":"#/definitions/caseIds"}},"examples":[{"family":"query-xml","condition":"scope-service"}]};
const schema24 = {"description":"Ids of cases.","type":"array","items":{"type":"string"},"examples":[["credential-scope/names-another-service"]]};

function validate16(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.family === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "family"},message:"must have required property '"+"family"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.condition === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "condition"},message:"must have required property '"+"condition"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.service === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "service"},message:"must have required property '"+"service"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.code === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.status === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
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
if(data.references === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "references"},message:"must have required property '"+"references"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.triggered === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "triggered"},message:"must have required property '"+"triggered"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.cases === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cases"},message:"must have required property '"+"cases"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.family !== undefined){
if(typeof data.family !== "string"){
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
if(data.condition !== undefined){
if(typeof data.condition !== "string"){
const err10 = {instancePath:instancePath+"/condition",schemaPath:"#/properties/condition/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.service !== undefined){
if(typeof data.service !== "string"){
const err11 = {instancePath:instancePath+"/service",schemaPath:"#/properties/service/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.code !== undefined){
if(typeof data.code !== "string"){
const err12 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.status !== undefined){
let data4 = data.status;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err13 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.confidence !== undefined){
let data5 = data.confidence;
if(typeof data5 !== "string"){
const err14 = {instancePath:instancePath+"/confidence",schemaPath:"#/properties/confidence/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!(((data5 === "documented") || (data5 === "observed")) || (data5 === "inferred"))){
const err15 = {instancePath:instancePath+"/confidence",schemaPath:"#/properties/confidence/enum",keyword:"enum",params:{allowedValues: schema23.properties.confidence.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.references !== undefined){
let data6 = data.references;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
if(typeof data6[i0] !== "string"){
const err16 = {instancePath:instancePath+"/references/" + i0,schemaPath:"#/properties/references/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/references",schemaPath:"#/properties/references/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.triggered !== undefined){
if(typeof data.triggered !== "boolean"){
const err18 = {instancePath:instancePath+"/triggered",schemaPath:"#/properties/triggered/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.cases !== undefined){
let data9 = data.cases;
if(Array.isArray(data9)){
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
if(typeof data9[i1] !== "string"){
const err19 = {instancePath:instancePath+"/cases/" + i1,schemaPath:"#/definitions/caseIds/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err20 = {instancePath:instancePath+"/cases",schemaPath:"#/definitions/caseIds/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err21 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
validate16.errors = vErrors;
return errors === 0;
}

const schema25 = {"title":"CatalogueFamily","description":"How a group of services answers.","type":"object","required":["family","about","errors"],"properties":{"family":{"description":"Its name.","type":"string","examples":["query-xml"]},"about":{"description":"Which services answer like this.","type":"string","examples":["AWS's query protocol: IAM, STS, SES, CloudFormation and others."]},"errors":{"description":"Every documented error of the family, in the order of its file; each condition once.","type":"array","items":{"$ref":"#/definitions/catalogueEntry"},"examples":[[{"condition":"not-subscribed","wordings":[]}]]}},"examples":[{"family":"query-xml","about":"AWS's query protocol.","errors":[]}]};
const schema26 = {"title":"CatalogueEntry","description":"What a family answers to a condition.","type":"object","required":["condition","wordings"],"properties":{"condition":{"description":"What is wrong.","type":"string","examples":["scope-service"]},"note":{"description":"What a reader should know of it.","type":"string","examples":["Names the service that was expected; a blank ends it."]},"unreached":{"description":"Why no case of the suite triggers it; absent where cases do.","type":"string","examples":["waits for the profile streaming"]},"wordings":{"description":"The entry's own wording, then the others; none where no selected case expects the error.","type":"array","items":{"$ref":"#/definitions/wording"},"examples":[[]]}},"examples":[{"condition":"not-subscribed","wordings":[]}]};
const schema27 = {"title":"CatalogueWording","description":"One wording of a documented error.","type":"object","required":["name","code","status","message","confidence","references","sources","services"],"properties":{"name":{"description":"The name by which a case may pin it; null: the entry's own wording.","type":["string","null"],"examples":["documented-2012"]},"when":{"description":"Absent for the entry's own. query: the answer to the query form. disclosing: the answer of a service that discloses its canonical request. named: the answer where a check says so by this name. other: a wording of another time or place, answered only where a case pins it.","type":"string","enum":["query","disclosing","named","other"],"examples":["other"]},"era":{"description":"When it was seen; absent if it is in use.","type":"string","examples":["2012 to 2022-08"]},"code":{"description":"The error code; empty where the reply names none.","type":"string","examples":["SignatureDoesNotMatch"]},"status":{"description":"HTTP status code, unless the service has one of its own for every authentication error.","type":"integer","examples":[403]},"message":{"description":"Exact to the blank, with named placeholders in braces.","type":"string","examples":["Credential should be scoped to correct service: '{service}'. "]},"sentences":{"description":"What {sentences} in the message is put together from, each for one fault; absent where there are none.","type":"array","items":{"type":"string"},"examples":[["Authorization header requires 'Credential' parameter. "]]},"confidence":{"description":"How sure we are of it.","type":"string","enum":["documented","observed","inferred"],"examples":["documented"]},"references":{"description":"Ids of the facts behind it.","type":"array","items":{"type":"string"},"examples":[["q-scope-service"]]},"sources":{"description":"Where it is documented or was seen.","type":"array","items":{"type":"string"},"examples":[["https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-troubleshooting.html"]]},"services":{"description":"Which services answer a selected case with it; none if it is only recognised.","type":"array","items":{"type":"string"},"examples":[["iam","sts"]]}},"examples":[{"name":null,"code":"SignatureDoesNotMatch","status":403}]};

function validate19(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(data.wordings === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "wordings"},message:"must have required property '"+"wordings"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.condition !== undefined){
if(typeof data.condition !== "string"){
const err2 = {instancePath:instancePath+"/condition",schemaPath:"#/properties/condition/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.note !== undefined){
if(typeof data.note !== "string"){
const err3 = {instancePath:instancePath+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.unreached !== undefined){
if(typeof data.unreached !== "string"){
const err4 = {instancePath:instancePath+"/unreached",schemaPath:"#/properties/unreached/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.wordings !== undefined){
let data3 = data.wordings;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.name === undefined){
const err5 = {instancePath:instancePath+"/wordings/" + i0,schemaPath:"#/definitions/wording/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data4.code === undefined){
const err6 = {instancePath:instancePath+"/wordings/" + i0,schemaPath:"#/definitions/wording/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data4.status === undefined){
const err7 = {instancePath:instancePath+"/wordings/" + i0,schemaPath:"#/definitions/wording/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data4.message === undefined){
const err8 = {instancePath:instancePath+"/wordings/" + i0,schemaPath:"#/definitions/wording/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data4.confidence === undefined){
const err9 = {instancePath:instancePath+"/wordings/" + i0,schemaPath:"#/definitions/wording/required",keyword:"required",params:{missingProperty: "confidence"},message:"must have required property '"+"confidence"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data4.references === undefined){
const err10 = {instancePath:instancePath+"/wordings/" + i0,schemaPath:"#/definitions/wording/required",keyword:"required",params:{missingProperty: "references"},message:"must have required property '"+"references"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data4.sources === undefined){
const err11 = {instancePath:instancePath+"/wordings/" + i0,schemaPath:"#/definitions/wording/required",keyword:"required",params:{missingProperty: "sources"},message:"must have required property '"+"sources"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data4.services === undefined){
const err12 = {instancePath:instancePath+"/wordings/" + i0,schemaPath:"#/definitions/wording/required",keyword:"required",params:{missingProperty: "services"},message:"must have required property '"+"services"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data4.name !== undefined){
let data5 = data4.name;
if((typeof data5 !== "string") && (data5 !== null)){
const err13 = {instancePath:instancePath+"/wordings/" + i0+"/name",schemaPath:"#/definitions/wording/properties/name/type",keyword:"type",params:{type: schema27.properties.name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data4.when !== undefined){
let data6 = data4.when;
if(typeof data6 !== "string"){
const err14 = {instancePath:instancePath+"/wordings/" + i0+"/when",schemaPath:"#/definitions/wording/properties/when/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!((((data6 === "query") || (data6 === "disclosing")) || (data6 === "named")) || (data6 === "other"))){
const err15 = {instancePath:instancePath+"/wordings/" + i0+"/when",schemaPath:"#/definitions/wording/properties/when/enum",keyword:"enum",params:{allowedValues: schema27.properties.when.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data4.era !== undefined){
if(typeof data4.era !== "string"){
const err16 = {instancePath:instancePath+"/wordings/" + i0+"/era",schemaPath:"#/definitions/wording/properties/era/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data4.code !== undefined){
if(typeof data4.code !== "string"){
const err17 = {instancePath:instancePath+"/wordings/" + i0+"/code",schemaPath:"#/definitions/wording/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data4.status !== undefined){
let data9 = data4.status;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err18 = {instancePath:instancePath+"/wordings/" + i0+"/status",schemaPath:"#/definitions/wording/properties/status/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data4.message !== undefined){
if(typeof data4.message !== "string"){
const err19 = {instancePath:instancePath+"/wordings/" + i0+"/message",schemaPath:"#/definitions/wording/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data4.sentences !== undefined){
let data11 = data4.sentences;
if(Array.isArray(data11)){
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
if(typeof data11[i1] !== "string"){
const err20 = {instancePath:instancePath+"/wordings/" + i0+"/sentences/" + i1,schemaPath:"#/definitions/wording/properties/sentences/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err21 = {instancePath:instancePath+"/wordings/" + i0+"/sentences",schemaPath:"#/definitions/wording/properties/sentences/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data4.confidence !== undefined){
let data13 = data4.confidence;
if(typeof data13 !== "string"){
const err22 = {instancePath:instancePath+"/wordings/" + i0+"/confidence",schemaPath:"#/definitions/wording/properties/confidence/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(!(((data13 === "documented") || (data13 === "observed")) || (data13 === "inferred"))){
const err23 = {instancePath:instancePath+"/wordings/" + i0+"/confidence",schemaPath:"#/definitions/wording/properties/confidence/enum",keyword:"enum",params:{allowedValues: schema27.properties.confidence.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data4.references !== undefined){
let data14 = data4.references;
if(Array.isArray(data14)){
const len2 = data14.length;
for(let i2=0; i2<len2; i2++){
if(typeof data14[i2] !== "string"){
const err24 = {instancePath:instancePath+"/wordings/" + i0+"/references/" + i2,schemaPath:"#/definitions/wording/properties/references/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/wordings/" + i0+"/references",schemaPath:"#/definitions/wording/properties/references/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data4.sources !== undefined){
let data16 = data4.sources;
if(Array.isArray(data16)){
const len3 = data16.length;
for(let i3=0; i3<len3; i3++){
if(typeof data16[i3] !== "string"){
const err26 = {instancePath:instancePath+"/wordings/" + i0+"/sources/" + i3,schemaPath:"#/definitions/wording/properties/sources/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err27 = {instancePath:instancePath+"/wordings/" + i0+"/sources",schemaPath:"#/definitions/wording/properties/sources/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data4.services !== undefined){
let data18 = data4.services;
if(Array.isArray(data18)){
const len4 = data18.length;
for(let i4=0; i4<len4; i4++){
if(typeof data18[i4] !== "string"){
const err28 = {instancePath:instancePath+"/wordings/" + i0+"/services/" + i4,schemaPath:"#/definitions/wording/properties/services/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err29 = {instancePath:instancePath+"/wordings/" + i0+"/services",schemaPath:"#/definitions/wording/properties/services/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err30 = {instancePath:instancePath+"/wordings/" + i0,schemaPath:"#/definitions/wording/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err31 = {instancePath:instancePath+"/wordings",schemaPath:"#/properties/wordings/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err32 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
validate19.errors = vErrors;
return errors === 0;
}


function validate18(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.family === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "family"},message:"must have required property '"+"family"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.about === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "about"},message:"must have required property '"+"about"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.errors === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "errors"},message:"must have required property '"+"errors"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.family !== undefined){
if(typeof data.family !== "string"){
const err3 = {instancePath:instancePath+"/family",schemaPath:"#/properties/family/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(typeof data.about !== "string"){
const err4 = {instancePath:instancePath+"/about",schemaPath:"#/properties/about/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.errors !== undefined){
let data2 = data.errors;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate19(data2[i0], {instancePath:instancePath+"/errors/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate18.errors = vErrors;
return errors === 0;
}

const schema28 = {"title":"Cause","description":"An explanation of failures.","type":"object","required":["defects","alternatives","certainty","explanation","fix","cases"],"properties":{"defects":{"description":"Defects that hold all at once.","type":"array","items":{"type":"string"},"examples":[["path-single-encoded-non-s3"]]},"alternatives":{"description":"Other sets that explain equally well.","type":"array","items":{"type":"array","items":{"type":"string"}},"examples":[[]]},"certainty":{"description":"As in an explanation.","type":"string","enum":["exact","rule","stage","unknown"],"examples":["exact"]},"explanation":{"description":"In words.","type":"string","examples":["paths are encoded once"]},"fix":{"description":"How to mend it.","type":"string","examples":["encode the path once more"]},"cases":{"$ref":"#/definitions/caseIds"}},"examples":[{"defects":["path-single-encoded-non-s3"]}]};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.defects === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "defects"},message:"must have required property '"+"defects"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.alternatives === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "alternatives"},message:"must have required property '"+"alternatives"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.certainty === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "certainty"},message:"must have required property '"+"certainty"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.explanation === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "explanation"},message:"must have required property '"+"explanation"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.fix === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fix"},message:"must have required property '"+"fix"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.cases === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cases"},message:"must have required property '"+"cases"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.defects !== undefined){
let data0 = data.defects;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
const err6 = {instancePath:instancePath+"/defects/" + i0,schemaPath:"#/properties/defects/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/defects",schemaPath:"#/properties/defects/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.alternatives !== undefined){
let data2 = data.alternatives;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(Array.isArray(data3)){
const len2 = data3.length;
for(let i2=0; i2<len2; i2++){
if(typeof data3[i2] !== "string"){
const err8 = {instancePath:instancePath+"/alternatives/" + i1+"/" + i2,schemaPath:"#/properties/alternatives/items/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err9 = {instancePath:instancePath+"/alternatives/" + i1,schemaPath:"#/properties/alternatives/items/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err10 = {instancePath:instancePath+"/alternatives",schemaPath:"#/properties/alternatives/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.certainty !== undefined){
let data5 = data.certainty;
if(typeof data5 !== "string"){
const err11 = {instancePath:instancePath+"/certainty",schemaPath:"#/properties/certainty/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!((((data5 === "exact") || (data5 === "rule")) || (data5 === "stage")) || (data5 === "unknown"))){
const err12 = {instancePath:instancePath+"/certainty",schemaPath:"#/properties/certainty/enum",keyword:"enum",params:{allowedValues: schema28.properties.certainty.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.explanation !== undefined){
if(typeof data.explanation !== "string"){
const err13 = {instancePath:instancePath+"/explanation",schemaPath:"#/properties/explanation/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.fix !== undefined){
if(typeof data.fix !== "string"){
const err14 = {instancePath:instancePath+"/fix",schemaPath:"#/properties/fix/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.cases !== undefined){
let data8 = data.cases;
if(Array.isArray(data8)){
const len3 = data8.length;
for(let i3=0; i3<len3; i3++){
if(typeof data8[i3] !== "string"){
const err15 = {instancePath:instancePath+"/cases/" + i3,schemaPath:"#/definitions/caseIds/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err16 = {instancePath:instancePath+"/cases",schemaPath:"#/definitions/caseIds/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}

const schema30 = {"title":"CaseResult","description":"One case, one signer, one verdict.","type":"object","required":["id","title","profile","level","service","tags","expected","observed","verdict","standing","variant","difference","diagnosis","durationMs"],"properties":{"id":{"description":"The case's permanent id.","type":"string","examples":["canonical-uri/encodes-a-space-twice"]},"title":{"description":"The case in one line.","type":"string","examples":["a space in the path is encoded twice"]},"profile":{"description":"The part of SigV4 it belongs to.","type":"string","examples":["core"]},"level":{"description":"How binding it is.","type":"string","enum":["must","should","observe"],"examples":["must"]},"service":{"description":"Who receives the request.","type":"string","examples":["iam"]},"tags":{"description":"Words to select by.","type":"array","items":{"type":"string"},"examples":[["documented-example"]]},"source":{"description":"Where the expectation comes from.","type":"array","items":{"type":"string"},"examples":[["https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html"]]},"expected":{"description":"Outcomes, any of which passes.","type":"array","minItems":1,"items":{"$ref":"#/definitions/expected"},"examples":[[{"outcome":"accepted"}]]},"observed":{"description":"What was seen; null if the case was not run.","oneOf":[{"$ref":"#/definitions/observed"},{"type":"null"}],"examples":[{"outcome":"accepted","during":"receipt"}]},"request":{"description":"What the signer sent; absent where it sent nothing. Files hold it for cases that did not pass, and with --verbose for all.","allOf":[{"$ref":"#/definitions/sentRequest"}]},"client":{"description":"What a whole client did in the case; absent where a signer was judged.","type":"object","required":["requests","retries","recovered","exitCode"],"properties":{"requests":{"description":"How many requests came.","type":"integer","minimum":0,"examples":[1]},"retries":{"description":"How many of them were sent again: method, path, query and body are the same.","type":"integer","minimum":0,"examples":[0]},"recovered":{"description":"true if a request that was rejected verified when it was sent again: the client corrected its clock, or its region, from the reply.","type":"boolean","examples":[false]},"exitCode":{"description":"What the command ended with; null: by a signal, or it was not started.","type":["integer","null"],"examples":[0]}},"examples":[{"requests":1,"retries":0,"recovered":false,"exitCode":0}]},"verdict":{"description":"The verdict.","type":"string","enum":["pass","fail","unsupported","error","not-run"],"examples":["fail"]},"standing":{"description":"as-expected: nothing to do. unexpected: an unexpected failure or pass. stale: listed as a known failure by an entry that covers no more: it is past its date or, under --strict, nobody has explained it.","type":"string","enum":["as-expected","unexpected","stale"],"examples":["as-expected"]},"knownFailure":{"description":"The entry of the known failures that the case was held to; absent where there is none.","type":"object","required":["entry","kind","reason"],"properties":{"entry":{"description":"Its `case`, as it is written: an id or a glob.","type":"string","examples":["canonical-uri/*"]},"kind":{"description":"Its kind.","type":"string","enum":["bug","unsupported","flaky","disputed"],"examples":["bug"]},"reason":{"description":"Why it is accepted.","type":"string","examples":["paths are encoded once"]},"issue":{"description":"Where it is being dealt with.","type":"string","examples":["https://example.com/issues/12"]},"observed":{"description":"The condition or outcome that it accepts.","type":"string","examples":["signature-mismatch"]},"until":{"description":"The last day on which it covers anything, YYYY-MM-DD in UTC.","type":"string","examples":["2027-03-01"]}},"examples":[{"entry":"canonical-uri/*","kind":"bug","reason":"paths are encoded once","observed":"signature-mismatch"}]},"variant":{"description":"observe: which variant was seen; else null.","type":["string","null"],"examples":["rejected: signature-mismatch"]},"difference":{"description":"The first difference that is known; null if there is none.","oneOf":[{"$ref":"#/definitions/difference"},{"type":"null"}],"examples":[{"stage":"canonical-request","line":2,"expected":"/a%2520b","actual":"/a%20b"}]},"diagnosis":{"description":"Which known defect explains it; null if it was not looked for or there is nothing to explain.","oneOf":[{"$ref":"#/definitions/explanation"},{"type":"null"}],"examples":[{"defects":["path-single-encoded-non-s3"],"alternatives":[],"certainty":"exact","explanation":"…"}]},"durationMs":{"description":"From asking the signer to the verdict, milliseconds.","type":"number","minimum":0,"examples":[0.4]}},"examples":[{"id":"canonical-uri/encodes-a-space-twice"}]};
const schema31 = {"title":"ExpectedOutcome","description":"One outcome that passes.","type":"object","required":["outcome"],"properties":{"outcome":{"description":"What has to come out.","type":"string","enum":["accepted","rejected","refused"],"examples":["accepted"]},"family":{"description":"rejected: the family of services.","type":"string","examples":["query-xml"]},"condition":{"description":"rejected: what is wrong.","type":"string","examples":["scope-service"]},"message":{"description":"rejected: the literal message, where the case pins it.","type":"string","examples":["Credential should be scoped to correct service: 'iam'. "]}},"examples":[{"outcome":"accepted"}]};
const schema32 = {"title":"ObservedOutcome","description":"What the service or the harness saw.","type":"object","required":["outcome"],"properties":{"outcome":{"description":"accepted or rejected by the service; refused by the signer; altered: the signed request no longer says what it was asked to say; uncovered: a change in transit went unnoticed; misreported: a client tells its user something else than the service answered; the others are faults of the adapter.","type":"string","enum":["accepted","rejected","refused","unsupported","altered","uncovered","misreported","crashed","timed-out","invalid-reply","adapter-error"],"examples":["rejected"]},"family":{"description":"rejected: the family of services.","type":"string","examples":["query-xml"]},"condition":{"description":"rejected: what is wrong.","type":"string","examples":["signature-mismatch"]},"code":{"description":"rejected: the error code.","type":"string","examples":["SignatureDoesNotMatch"]},"status":{"description":"rejected: HTTP status code.","type":"integer","examples":[403]},"message":{"description":"rejected: the service's message. Otherwise what happened.","type":"string","examples":["Credential should be scoped to correct service: 'iam'. "]},"during":{"description":"receipt: when the service received it. control: before any change, under what the signer was told; the request is not faithful.","type":"string","enum":["control","receipt"],"examples":["receipt"]},"feature":{"description":"unsupported: the operation, service, feature or clock that is missing.","type":"string","examples":["duplicate-headers"]},"step":{"description":"In a case of several signings: which one this is of, from 1.","type":"integer","minimum":1,"examples":[2]}},"examples":[{"outcome":"accepted","during":"receipt"}]};
const schema33 = {"title":"SentRequest","description":"A request as the signer sent it, before any change in transit. In a case of several signings, that of the one that was looked at last. A text of more than 8192 characters is cut and ends in …, as do more than 200 headers.","type":"object","required":["method","url","headers","bodyBase64","bodyBytes"],"properties":{"method":{"description":"The method.","type":"string","examples":["GET"]},"url":{"description":"The raw URL, percent-encoded as it was sent.","type":"string","examples":["https://example.amazonaws.com/a%20b?c=d"]},"headers":{"description":"Names and values in their order, repeats included.","type":"array","items":{"type":"array","items":[{"type":"string"},{"type":"string"}],"minItems":2,"maxItems":2},"examples":[[["host","example.amazonaws.com"]]]},"bodyBase64":{"description":"The first 4096 bytes of the body, RFC 4648 with padding; empty for an empty body.","type":"string","examples":["QWN0aW9uPUxpc3RVc2Vycw=="]},"bodyBytes":{"description":"How many bytes the whole body has.","type":"integer","minimum":0,"examples":[16]}},"examples":[{"method":"GET","url":"https://example.amazonaws.com/","headers":[["host","example.amazonaws.com"]],"bodyBase64":"","bodyBytes":0}]};
const schema34 = {"title":"Difference","description":"The first difference that is known.","type":"object","required":["stage","line","expected","actual"],"properties":{"stage":{"description":"Where it is: in the request itself (method, authority, path, query, headers, body), or in a stage of the signing.","type":"string","enum":["method","authority","path","query","headers","body","signing-time","credential-scope","signed-headers","canonical-request","string-to-sign","signature","message"],"examples":["canonical-request"]},"line":{"description":"The line in that stage, from 1; null where it has no lines.","type":["integer","null"],"minimum":1,"examples":[2]},"expected":{"description":"What it should have been; null if nothing.","type":["string","null"],"examples":["/a%2520b"]},"actual":{"description":"What it was; null if nothing.","type":["string","null"],"examples":["/a%20b"]}},"examples":[{"stage":"canonical-request","line":2,"expected":"/a%2520b","actual":"/a%20b"}]};
const schema35 = {"title":"Explanation","description":"A set of defects, and how sure we are.","type":"object","required":["defects","alternatives","certainty","explanation"],"properties":{"defects":{"description":"Defects that hold all at once.","type":"array","items":{"type":"string"},"examples":[["path-single-encoded-non-s3"]]},"alternatives":{"description":"Other sets that explain equally well.","type":"array","items":{"type":"array","items":{"type":"string"}},"examples":[[]]},"certainty":{"description":"exact: recomputing under them gives the very signature received. rule: seen from the request's form. stage: only the stage is known. unknown.","type":"string","enum":["exact","rule","stage","unknown"],"examples":["exact"]},"explanation":{"description":"In words.","type":"string","examples":["paths are encoded once; AWS signs the encoding of the encoded path"]}},"examples":[{"defects":["path-single-encoded-non-s3"],"alternatives":[],"certainty":"exact","explanation":"…"}]};

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(data.service === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "service"},message:"must have required property '"+"service"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.tags === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tags"},message:"must have required property '"+"tags"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.expected === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "expected"},message:"must have required property '"+"expected"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.observed === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "observed"},message:"must have required property '"+"observed"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.verdict === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "verdict"},message:"must have required property '"+"verdict"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.standing === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "standing"},message:"must have required property '"+"standing"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.variant === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "variant"},message:"must have required property '"+"variant"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.difference === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "difference"},message:"must have required property '"+"difference"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.diagnosis === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "diagnosis"},message:"must have required property '"+"diagnosis"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.durationMs === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "durationMs"},message:"must have required property '"+"durationMs"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err14 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.title !== undefined){
if(typeof data.title !== "string"){
const err15 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.profile !== undefined){
if(typeof data.profile !== "string"){
const err16 = {instancePath:instancePath+"/profile",schemaPath:"#/properties/profile/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.level !== undefined){
let data3 = data.level;
if(typeof data3 !== "string"){
const err17 = {instancePath:instancePath+"/level",schemaPath:"#/properties/level/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!(((data3 === "must") || (data3 === "should")) || (data3 === "observe"))){
const err18 = {instancePath:instancePath+"/level",schemaPath:"#/properties/level/enum",keyword:"enum",params:{allowedValues: schema30.properties.level.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.service !== undefined){
if(typeof data.service !== "string"){
const err19 = {instancePath:instancePath+"/service",schemaPath:"#/properties/service/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.tags !== undefined){
let data5 = data.tags;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(typeof data5[i0] !== "string"){
const err20 = {instancePath:instancePath+"/tags/" + i0,schemaPath:"#/properties/tags/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err21 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.source !== undefined){
let data7 = data.source;
if(Array.isArray(data7)){
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
if(typeof data7[i1] !== "string"){
const err22 = {instancePath:instancePath+"/source/" + i1,schemaPath:"#/properties/source/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err23 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.expected !== undefined){
let data9 = data.expected;
if(Array.isArray(data9)){
if(data9.length < 1){
const err24 = {instancePath:instancePath+"/expected",schemaPath:"#/properties/expected/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
const len2 = data9.length;
for(let i2=0; i2<len2; i2++){
let data10 = data9[i2];
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.outcome === undefined){
const err25 = {instancePath:instancePath+"/expected/" + i2,schemaPath:"#/definitions/expected/required",keyword:"required",params:{missingProperty: "outcome"},message:"must have required property '"+"outcome"+"'"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data10.outcome !== undefined){
let data11 = data10.outcome;
if(typeof data11 !== "string"){
const err26 = {instancePath:instancePath+"/expected/" + i2+"/outcome",schemaPath:"#/definitions/expected/properties/outcome/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(!(((data11 === "accepted") || (data11 === "rejected")) || (data11 === "refused"))){
const err27 = {instancePath:instancePath+"/expected/" + i2+"/outcome",schemaPath:"#/definitions/expected/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema31.properties.outcome.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data10.family !== undefined){
if(typeof data10.family !== "string"){
const err28 = {instancePath:instancePath+"/expected/" + i2+"/family",schemaPath:"#/definitions/expected/properties/family/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data10.condition !== undefined){
if(typeof data10.condition !== "string"){
const err29 = {instancePath:instancePath+"/expected/" + i2+"/condition",schemaPath:"#/definitions/expected/properties/condition/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data10.message !== undefined){
if(typeof data10.message !== "string"){
const err30 = {instancePath:instancePath+"/expected/" + i2+"/message",schemaPath:"#/definitions/expected/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err31 = {instancePath:instancePath+"/expected/" + i2,schemaPath:"#/definitions/expected/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err32 = {instancePath:instancePath+"/expected",schemaPath:"#/properties/expected/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.observed !== undefined){
let data15 = data.observed;
const _errs33 = errors;
let valid9 = false;
let passing0 = null;
const _errs34 = errors;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.outcome === undefined){
const err33 = {instancePath:instancePath+"/observed",schemaPath:"#/definitions/observed/required",keyword:"required",params:{missingProperty: "outcome"},message:"must have required property '"+"outcome"+"'"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data15.outcome !== undefined){
let data16 = data15.outcome;
if(typeof data16 !== "string"){
const err34 = {instancePath:instancePath+"/observed/outcome",schemaPath:"#/definitions/observed/properties/outcome/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(!(((((((((((data16 === "accepted") || (data16 === "rejected")) || (data16 === "refused")) || (data16 === "unsupported")) || (data16 === "altered")) || (data16 === "uncovered")) || (data16 === "misreported")) || (data16 === "crashed")) || (data16 === "timed-out")) || (data16 === "invalid-reply")) || (data16 === "adapter-error"))){
const err35 = {instancePath:instancePath+"/observed/outcome",schemaPath:"#/definitions/observed/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema32.properties.outcome.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data15.family !== undefined){
if(typeof data15.family !== "string"){
const err36 = {instancePath:instancePath+"/observed/family",schemaPath:"#/definitions/observed/properties/family/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data15.condition !== undefined){
if(typeof data15.condition !== "string"){
const err37 = {instancePath:instancePath+"/observed/condition",schemaPath:"#/definitions/observed/properties/condition/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data15.code !== undefined){
if(typeof data15.code !== "string"){
const err38 = {instancePath:instancePath+"/observed/code",schemaPath:"#/definitions/observed/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data15.status !== undefined){
let data20 = data15.status;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
const err39 = {instancePath:instancePath+"/observed/status",schemaPath:"#/definitions/observed/properties/status/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data15.message !== undefined){
if(typeof data15.message !== "string"){
const err40 = {instancePath:instancePath+"/observed/message",schemaPath:"#/definitions/observed/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data15.during !== undefined){
let data22 = data15.during;
if(typeof data22 !== "string"){
const err41 = {instancePath:instancePath+"/observed/during",schemaPath:"#/definitions/observed/properties/during/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(!((data22 === "control") || (data22 === "receipt"))){
const err42 = {instancePath:instancePath+"/observed/during",schemaPath:"#/definitions/observed/properties/during/enum",keyword:"enum",params:{allowedValues: schema32.properties.during.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data15.feature !== undefined){
if(typeof data15.feature !== "string"){
const err43 = {instancePath:instancePath+"/observed/feature",schemaPath:"#/definitions/observed/properties/feature/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data15.step !== undefined){
let data24 = data15.step;
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
const err44 = {instancePath:instancePath+"/observed/step",schemaPath:"#/definitions/observed/properties/step/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 < 1 || isNaN(data24)){
const err45 = {instancePath:instancePath+"/observed/step",schemaPath:"#/definitions/observed/properties/step/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
const err46 = {instancePath:instancePath+"/observed",schemaPath:"#/definitions/observed/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
var _valid0 = _errs34 === errors;
if(_valid0){
valid9 = true;
passing0 = 0;
}
const _errs55 = errors;
if(data15 !== null){
const err47 = {instancePath:instancePath+"/observed",schemaPath:"#/properties/observed/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
var _valid0 = _errs55 === errors;
if(_valid0 && valid9){
valid9 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid9 = true;
passing0 = 1;
}
}
if(!valid9){
const err48 = {instancePath:instancePath+"/observed",schemaPath:"#/properties/observed/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
else {
errors = _errs33;
if(vErrors !== null){
if(_errs33){
vErrors.length = _errs33;
}
else {
vErrors = null;
}
}
}
}
if(data.request !== undefined){
let data25 = data.request;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if(data25.method === undefined){
const err49 = {instancePath:instancePath+"/request",schemaPath:"#/definitions/sentRequest/required",keyword:"required",params:{missingProperty: "method"},message:"must have required property '"+"method"+"'"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(data25.url === undefined){
const err50 = {instancePath:instancePath+"/request",schemaPath:"#/definitions/sentRequest/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(data25.headers === undefined){
const err51 = {instancePath:instancePath+"/request",schemaPath:"#/definitions/sentRequest/required",keyword:"required",params:{missingProperty: "headers"},message:"must have required property '"+"headers"+"'"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(data25.bodyBase64 === undefined){
const err52 = {instancePath:instancePath+"/request",schemaPath:"#/definitions/sentRequest/required",keyword:"required",params:{missingProperty: "bodyBase64"},message:"must have required property '"+"bodyBase64"+"'"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(data25.bodyBytes === undefined){
const err53 = {instancePath:instancePath+"/request",schemaPath:"#/definitions/sentRequest/required",keyword:"required",params:{missingProperty: "bodyBytes"},message:"must have required property '"+"bodyBytes"+"'"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(data25.method !== undefined){
if(typeof data25.method !== "string"){
const err54 = {instancePath:instancePath+"/request/method",schemaPath:"#/definitions/sentRequest/properties/method/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data25.url !== undefined){
if(typeof data25.url !== "string"){
const err55 = {instancePath:instancePath+"/request/url",schemaPath:"#/definitions/sentRequest/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data25.headers !== undefined){
let data28 = data25.headers;
if(Array.isArray(data28)){
const len3 = data28.length;
for(let i3=0; i3<len3; i3++){
let data29 = data28[i3];
if(Array.isArray(data29)){
if(data29.length > 2){
const err56 = {instancePath:instancePath+"/request/headers/" + i3,schemaPath:"#/definitions/sentRequest/properties/headers/items/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(data29.length < 2){
const err57 = {instancePath:instancePath+"/request/headers/" + i3,schemaPath:"#/definitions/sentRequest/properties/headers/items/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
const len4 = data29.length;
if(len4 > 0){
if(typeof data29[0] !== "string"){
const err58 = {instancePath:instancePath+"/request/headers/" + i3+"/0",schemaPath:"#/definitions/sentRequest/properties/headers/items/items/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(len4 > 1){
if(typeof data29[1] !== "string"){
const err59 = {instancePath:instancePath+"/request/headers/" + i3+"/1",schemaPath:"#/definitions/sentRequest/properties/headers/items/items/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err60 = {instancePath:instancePath+"/request/headers/" + i3,schemaPath:"#/definitions/sentRequest/properties/headers/items/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
else {
const err61 = {instancePath:instancePath+"/request/headers",schemaPath:"#/definitions/sentRequest/properties/headers/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data25.bodyBase64 !== undefined){
if(typeof data25.bodyBase64 !== "string"){
const err62 = {instancePath:instancePath+"/request/bodyBase64",schemaPath:"#/definitions/sentRequest/properties/bodyBase64/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data25.bodyBytes !== undefined){
let data33 = data25.bodyBytes;
if(!(((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33))) && (isFinite(data33)))){
const err63 = {instancePath:instancePath+"/request/bodyBytes",schemaPath:"#/definitions/sentRequest/properties/bodyBytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if((typeof data33 == "number") && (isFinite(data33))){
if(data33 < 0 || isNaN(data33)){
const err64 = {instancePath:instancePath+"/request/bodyBytes",schemaPath:"#/definitions/sentRequest/properties/bodyBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
}
else {
const err65 = {instancePath:instancePath+"/request",schemaPath:"#/definitions/sentRequest/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data.client !== undefined){
let data34 = data.client;
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
if(data34.requests === undefined){
const err66 = {instancePath:instancePath+"/client",schemaPath:"#/properties/client/required",keyword:"required",params:{missingProperty: "requests"},message:"must have required property '"+"requests"+"'"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if(data34.retries === undefined){
const err67 = {instancePath:instancePath+"/client",schemaPath:"#/properties/client/required",keyword:"required",params:{missingProperty: "retries"},message:"must have required property '"+"retries"+"'"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(data34.recovered === undefined){
const err68 = {instancePath:instancePath+"/client",schemaPath:"#/properties/client/required",keyword:"required",params:{missingProperty: "recovered"},message:"must have required property '"+"recovered"+"'"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(data34.exitCode === undefined){
const err69 = {instancePath:instancePath+"/client",schemaPath:"#/properties/client/required",keyword:"required",params:{missingProperty: "exitCode"},message:"must have required property '"+"exitCode"+"'"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(data34.requests !== undefined){
let data35 = data34.requests;
if(!(((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35))) && (isFinite(data35)))){
const err70 = {instancePath:instancePath+"/client/requests",schemaPath:"#/properties/client/properties/requests/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if((typeof data35 == "number") && (isFinite(data35))){
if(data35 < 0 || isNaN(data35)){
const err71 = {instancePath:instancePath+"/client/requests",schemaPath:"#/properties/client/properties/requests/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data34.retries !== undefined){
let data36 = data34.retries;
if(!(((typeof data36 == "number") && (!(data36 % 1) && !isNaN(data36))) && (isFinite(data36)))){
const err72 = {instancePath:instancePath+"/client/retries",schemaPath:"#/properties/client/properties/retries/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if((typeof data36 == "number") && (isFinite(data36))){
if(data36 < 0 || isNaN(data36)){
const err73 = {instancePath:instancePath+"/client/retries",schemaPath:"#/properties/client/properties/retries/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
}
if(data34.recovered !== undefined){
if(typeof data34.recovered !== "boolean"){
const err74 = {instancePath:instancePath+"/client/recovered",schemaPath:"#/properties/client/properties/recovered/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data34.exitCode !== undefined){
let data38 = data34.exitCode;
if((!(((typeof data38 == "number") && (!(data38 % 1) && !isNaN(data38))) && (isFinite(data38)))) && (data38 !== null)){
const err75 = {instancePath:instancePath+"/client/exitCode",schemaPath:"#/properties/client/properties/exitCode/type",keyword:"type",params:{type: schema30.properties.client.properties.exitCode.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
}
else {
const err76 = {instancePath:instancePath+"/client",schemaPath:"#/properties/client/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data.verdict !== undefined){
let data39 = data.verdict;
if(typeof data39 !== "string"){
const err77 = {instancePath:instancePath+"/verdict",schemaPath:"#/properties/verdict/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(!(((((data39 === "pass") || (data39 === "fail")) || (data39 === "unsupported")) || (data39 === "error")) || (data39 === "not-run"))){
const err78 = {instancePath:instancePath+"/verdict",schemaPath:"#/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema30.properties.verdict.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data.standing !== undefined){
let data40 = data.standing;
if(typeof data40 !== "string"){
const err79 = {instancePath:instancePath+"/standing",schemaPath:"#/properties/standing/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if(!(((data40 === "as-expected") || (data40 === "unexpected")) || (data40 === "stale"))){
const err80 = {instancePath:instancePath+"/standing",schemaPath:"#/properties/standing/enum",keyword:"enum",params:{allowedValues: schema30.properties.standing.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data.knownFailure !== undefined){
let data41 = data.knownFailure;
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
if(data41.entry === undefined){
const err81 = {instancePath:instancePath+"/knownFailure",schemaPath:"#/properties/knownFailure/required",keyword:"required",params:{missingProperty: "entry"},message:"must have required property '"+"entry"+"'"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if(data41.kind === undefined){
const err82 = {instancePath:instancePath+"/knownFailure",schemaPath:"#/properties/knownFailure/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if(data41.reason === undefined){
const err83 = {instancePath:instancePath+"/knownFailure",schemaPath:"#/properties/knownFailure/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if(data41.entry !== undefined){
if(typeof data41.entry !== "string"){
const err84 = {instancePath:instancePath+"/knownFailure/entry",schemaPath:"#/properties/knownFailure/properties/entry/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data41.kind !== undefined){
let data43 = data41.kind;
if(typeof data43 !== "string"){
const err85 = {instancePath:instancePath+"/knownFailure/kind",schemaPath:"#/properties/knownFailure/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if(!((((data43 === "bug") || (data43 === "unsupported")) || (data43 === "flaky")) || (data43 === "disputed"))){
const err86 = {instancePath:instancePath+"/knownFailure/kind",schemaPath:"#/properties/knownFailure/properties/kind/enum",keyword:"enum",params:{allowedValues: schema30.properties.knownFailure.properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data41.reason !== undefined){
if(typeof data41.reason !== "string"){
const err87 = {instancePath:instancePath+"/knownFailure/reason",schemaPath:"#/properties/knownFailure/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data41.issue !== undefined){
if(typeof data41.issue !== "string"){
const err88 = {instancePath:instancePath+"/knownFailure/issue",schemaPath:"#/properties/knownFailure/properties/issue/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data41.observed !== undefined){
if(typeof data41.observed !== "string"){
const err89 = {instancePath:instancePath+"/knownFailure/observed",schemaPath:"#/properties/knownFailure/properties/observed/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data41.until !== undefined){
if(typeof data41.until !== "string"){
const err90 = {instancePath:instancePath+"/knownFailure/until",schemaPath:"#/properties/knownFailure/properties/until/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err91 = {instancePath:instancePath+"/knownFailure",schemaPath:"#/properties/knownFailure/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data.variant !== undefined){
let data48 = data.variant;
if((typeof data48 !== "string") && (data48 !== null)){
const err92 = {instancePath:instancePath+"/variant",schemaPath:"#/properties/variant/type",keyword:"type",params:{type: schema30.properties.variant.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data.difference !== undefined){
let data49 = data.difference;
const _errs108 = errors;
let valid20 = false;
let passing1 = null;
const _errs109 = errors;
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
if(data49.stage === undefined){
const err93 = {instancePath:instancePath+"/difference",schemaPath:"#/definitions/difference/required",keyword:"required",params:{missingProperty: "stage"},message:"must have required property '"+"stage"+"'"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
if(data49.line === undefined){
const err94 = {instancePath:instancePath+"/difference",schemaPath:"#/definitions/difference/required",keyword:"required",params:{missingProperty: "line"},message:"must have required property '"+"line"+"'"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
if(data49.expected === undefined){
const err95 = {instancePath:instancePath+"/difference",schemaPath:"#/definitions/difference/required",keyword:"required",params:{missingProperty: "expected"},message:"must have required property '"+"expected"+"'"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
if(data49.actual === undefined){
const err96 = {instancePath:instancePath+"/difference",schemaPath:"#/definitions/difference/required",keyword:"required",params:{missingProperty: "actual"},message:"must have required property '"+"actual"+"'"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
if(data49.stage !== undefined){
let data50 = data49.stage;
if(typeof data50 !== "string"){
const err97 = {instancePath:instancePath+"/difference/stage",schemaPath:"#/definitions/difference/properties/stage/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
if(!(((((((((((((data50 === "method") || (data50 === "authority")) || (data50 === "path")) || (data50 === "query")) || (data50 === "headers")) || (data50 === "body")) || (data50 === "signing-time")) || (data50 === "credential-scope")) || (data50 === "signed-headers")) || (data50 === "canonical-request")) || (data50 === "string-to-sign")) || (data50 === "signature")) || (data50 === "message"))){
const err98 = {instancePath:instancePath+"/difference/stage",schemaPath:"#/definitions/difference/properties/stage/enum",keyword:"enum",params:{allowedValues: schema34.properties.stage.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data49.line !== undefined){
let data51 = data49.line;
if((!(((typeof data51 == "number") && (!(data51 % 1) && !isNaN(data51))) && (isFinite(data51)))) && (data51 !== null)){
const err99 = {instancePath:instancePath+"/difference/line",schemaPath:"#/definitions/difference/properties/line/type",keyword:"type",params:{type: schema34.properties.line.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
if((typeof data51 == "number") && (isFinite(data51))){
if(data51 < 1 || isNaN(data51)){
const err100 = {instancePath:instancePath+"/difference/line",schemaPath:"#/definitions/difference/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
}
if(data49.expected !== undefined){
let data52 = data49.expected;
if((typeof data52 !== "string") && (data52 !== null)){
const err101 = {instancePath:instancePath+"/difference/expected",schemaPath:"#/definitions/difference/properties/expected/type",keyword:"type",params:{type: schema34.properties.expected.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data49.actual !== undefined){
let data53 = data49.actual;
if((typeof data53 !== "string") && (data53 !== null)){
const err102 = {instancePath:instancePath+"/difference/actual",schemaPath:"#/definitions/difference/properties/actual/type",keyword:"type",params:{type: schema34.properties.actual.type},message:"must be string,null"};
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
const err103 = {instancePath:instancePath+"/difference",schemaPath:"#/definitions/difference/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
var _valid1 = _errs109 === errors;
if(_valid1){
valid20 = true;
passing1 = 0;
}
const _errs120 = errors;
if(data49 !== null){
const err104 = {instancePath:instancePath+"/difference",schemaPath:"#/properties/difference/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
var _valid1 = _errs120 === errors;
if(_valid1 && valid20){
valid20 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid20 = true;
passing1 = 1;
}
}
if(!valid20){
const err105 = {instancePath:instancePath+"/difference",schemaPath:"#/properties/difference/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
else {
errors = _errs108;
if(vErrors !== null){
if(_errs108){
vErrors.length = _errs108;
}
else {
vErrors = null;
}
}
}
}
if(data.diagnosis !== undefined){
let data54 = data.diagnosis;
const _errs123 = errors;
let valid23 = false;
let passing2 = null;
const _errs124 = errors;
if(data54 && typeof data54 == "object" && !Array.isArray(data54)){
if(data54.defects === undefined){
const err106 = {instancePath:instancePath+"/diagnosis",schemaPath:"#/definitions/explanation/required",keyword:"required",params:{missingProperty: "defects"},message:"must have required property '"+"defects"+"'"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
if(data54.alternatives === undefined){
const err107 = {instancePath:instancePath+"/diagnosis",schemaPath:"#/definitions/explanation/required",keyword:"required",params:{missingProperty: "alternatives"},message:"must have required property '"+"alternatives"+"'"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
if(data54.certainty === undefined){
const err108 = {instancePath:instancePath+"/diagnosis",schemaPath:"#/definitions/explanation/required",keyword:"required",params:{missingProperty: "certainty"},message:"must have required property '"+"certainty"+"'"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
if(data54.explanation === undefined){
const err109 = {instancePath:instancePath+"/diagnosis",schemaPath:"#/definitions/explanation/required",keyword:"required",params:{missingProperty: "explanation"},message:"must have required property '"+"explanation"+"'"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
if(data54.defects !== undefined){
let data55 = data54.defects;
if(Array.isArray(data55)){
const len5 = data55.length;
for(let i4=0; i4<len5; i4++){
if(typeof data55[i4] !== "string"){
const err110 = {instancePath:instancePath+"/diagnosis/defects/" + i4,schemaPath:"#/definitions/explanation/properties/defects/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err111 = {instancePath:instancePath+"/diagnosis/defects",schemaPath:"#/definitions/explanation/properties/defects/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data54.alternatives !== undefined){
let data57 = data54.alternatives;
if(Array.isArray(data57)){
const len6 = data57.length;
for(let i5=0; i5<len6; i5++){
let data58 = data57[i5];
if(Array.isArray(data58)){
const len7 = data58.length;
for(let i6=0; i6<len7; i6++){
if(typeof data58[i6] !== "string"){
const err112 = {instancePath:instancePath+"/diagnosis/alternatives/" + i5+"/" + i6,schemaPath:"#/definitions/explanation/properties/alternatives/items/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err113 = {instancePath:instancePath+"/diagnosis/alternatives/" + i5,schemaPath:"#/definitions/explanation/properties/alternatives/items/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
}
else {
const err114 = {instancePath:instancePath+"/diagnosis/alternatives",schemaPath:"#/definitions/explanation/properties/alternatives/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data54.certainty !== undefined){
let data60 = data54.certainty;
if(typeof data60 !== "string"){
const err115 = {instancePath:instancePath+"/diagnosis/certainty",schemaPath:"#/definitions/explanation/properties/certainty/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
if(!((((data60 === "exact") || (data60 === "rule")) || (data60 === "stage")) || (data60 === "unknown"))){
const err116 = {instancePath:instancePath+"/diagnosis/certainty",schemaPath:"#/definitions/explanation/properties/certainty/enum",keyword:"enum",params:{allowedValues: schema35.properties.certainty.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
if(data54.explanation !== undefined){
if(typeof data54.explanation !== "string"){
const err117 = {instancePath:instancePath+"/diagnosis/explanation",schemaPath:"#/definitions/explanation/properties/explanation/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
}
else {
const err118 = {instancePath:instancePath+"/diagnosis",schemaPath:"#/definitions/explanation/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
var _valid2 = _errs124 === errors;
if(_valid2){
valid23 = true;
passing2 = 0;
}
const _errs141 = errors;
if(data54 !== null){
const err119 = {instancePath:instancePath+"/diagnosis",schemaPath:"#/properties/diagnosis/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
var _valid2 = _errs141 === errors;
if(_valid2 && valid23){
valid23 = false;
passing2 = [passing2, 1];
}
else {
if(_valid2){
valid23 = true;
passing2 = 1;
}
}
if(!valid23){
const err120 = {instancePath:instancePath+"/diagnosis",schemaPath:"#/properties/diagnosis/oneOf",keyword:"oneOf",params:{passingSchemas: passing2},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
else {
errors = _errs123;
if(vErrors !== null){
if(_errs123){
vErrors.length = _errs123;
}
else {
vErrors = null;
}
}
}
}
if(data.durationMs !== undefined){
let data62 = data.durationMs;
if((typeof data62 == "number") && (isFinite(data62))){
if(data62 < 0 || isNaN(data62)){
const err121 = {instancePath:instancePath+"/durationMs",schemaPath:"#/properties/durationMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
else {
const err122 = {instancePath:instancePath+"/durationMs",schemaPath:"#/properties/durationMs/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
}
else {
const err123 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}


function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:sigv4-conform:schema:report" */;
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
if(data.implementation === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "implementation"},message:"must have required property '"+"implementation"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.adapter === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "adapter"},message:"must have required property '"+"adapter"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.startedAt === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "startedAt"},message:"must have required property '"+"startedAt"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.durationMs === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "durationMs"},message:"must have required property '"+"durationMs"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.partial === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "partial"},message:"must have required property '"+"partial"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.warnings === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "warnings"},message:"must have required property '"+"warnings"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.conformant === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "conformant"},message:"must have required property '"+"conformant"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.gate === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "gate"},message:"must have required property '"+"gate"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.totals === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "totals"},message:"must have required property '"+"totals"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.profiles === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "profiles"},message:"must have required property '"+"profiles"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.documentedErrors === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "documentedErrors"},message:"must have required property '"+"documentedErrors"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.causes === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "causes"},message:"must have required property '"+"causes"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data.cases === undefined){
const err15 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cases"},message:"must have required property '"+"cases"+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data.reportVersion !== undefined){
let data0 = data.reportVersion;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err16 = {instancePath:instancePath+"/reportVersion",schemaPath:"#/properties/reportVersion/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(!(data0 === 1)){
const err17 = {instancePath:instancePath+"/reportVersion",schemaPath:"#/properties/reportVersion/enum",keyword:"enum",params:{allowedValues: schema11.properties.reportVersion.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.tool !== undefined){
let data1 = data.tool;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.name === undefined){
const err18 = {instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data1.version === undefined){
const err19 = {instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data1.name !== undefined){
if(typeof data1.name !== "string"){
const err20 = {instancePath:instancePath+"/tool/name",schemaPath:"#/properties/tool/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data1.version !== undefined){
if(typeof data1.version !== "string"){
const err21 = {instancePath:instancePath+"/tool/version",schemaPath:"#/properties/tool/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err22 = {instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.suite !== undefined){
let data4 = data.suite;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.version === undefined){
const err23 = {instancePath:instancePath+"/suite",schemaPath:"#/properties/suite/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data4.digest === undefined){
const err24 = {instancePath:instancePath+"/suite",schemaPath:"#/properties/suite/required",keyword:"required",params:{missingProperty: "digest"},message:"must have required property '"+"digest"+"'"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data4.cases === undefined){
const err25 = {instancePath:instancePath+"/suite",schemaPath:"#/properties/suite/required",keyword:"required",params:{missingProperty: "cases"},message:"must have required property '"+"cases"+"'"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data4.version !== undefined){
if(typeof data4.version !== "string"){
const err26 = {instancePath:instancePath+"/suite/version",schemaPath:"#/properties/suite/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data4.digest !== undefined){
let data6 = data4.digest;
if(typeof data6 === "string"){
if(!pattern0.test(data6)){
const err27 = {instancePath:instancePath+"/suite/digest",schemaPath:"#/properties/suite/properties/digest/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"},message:"must match pattern \""+"^sha256:[0-9a-f]{64}$"+"\""};
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
const err28 = {instancePath:instancePath+"/suite/digest",schemaPath:"#/properties/suite/properties/digest/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data4.cases !== undefined){
let data7 = data4.cases;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err29 = {instancePath:instancePath+"/suite/cases",schemaPath:"#/definitions/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
const err30 = {instancePath:instancePath+"/suite/cases",schemaPath:"#/definitions/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
}
else {
const err31 = {instancePath:instancePath+"/suite",schemaPath:"#/properties/suite/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.implementation !== undefined){
let data8 = data.implementation;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.name === undefined){
const err32 = {instancePath:instancePath+"/implementation",schemaPath:"#/properties/implementation/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data8.version === undefined){
const err33 = {instancePath:instancePath+"/implementation",schemaPath:"#/properties/implementation/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data8.language === undefined){
const err34 = {instancePath:instancePath+"/implementation",schemaPath:"#/properties/implementation/required",keyword:"required",params:{missingProperty: "language"},message:"must have required property '"+"language"+"'"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data8.name !== undefined){
if(typeof data8.name !== "string"){
const err35 = {instancePath:instancePath+"/implementation/name",schemaPath:"#/properties/implementation/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data8.version !== undefined){
let data10 = data8.version;
if((typeof data10 !== "string") && (data10 !== null)){
const err36 = {instancePath:instancePath+"/implementation/version",schemaPath:"#/properties/implementation/properties/version/type",keyword:"type",params:{type: schema11.properties.implementation.properties.version.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data8.language !== undefined){
let data11 = data8.language;
if((typeof data11 !== "string") && (data11 !== null)){
const err37 = {instancePath:instancePath+"/implementation/language",schemaPath:"#/properties/implementation/properties/language/type",keyword:"type",params:{type: schema11.properties.implementation.properties.language.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data8.source !== undefined){
let data12 = data8.source;
if((typeof data12 !== "string") && (data12 !== null)){
const err38 = {instancePath:instancePath+"/implementation/source",schemaPath:"#/properties/implementation/properties/source/type",keyword:"type",params:{type: schema11.properties.implementation.properties.source.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data8.issues !== undefined){
let data13 = data8.issues;
if((typeof data13 !== "string") && (data13 !== null)){
const err39 = {instancePath:instancePath+"/implementation/issues",schemaPath:"#/properties/implementation/properties/issues/type",keyword:"type",params:{type: schema11.properties.implementation.properties.issues.type},message:"must be string,null"};
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
if(data.adapter !== undefined){
let data14 = data.adapter;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.kind === undefined){
const err41 = {instancePath:instancePath+"/adapter",schemaPath:"#/properties/adapter/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data14.spec === undefined){
const err42 = {instancePath:instancePath+"/adapter",schemaPath:"#/properties/adapter/required",keyword:"required",params:{missingProperty: "spec"},message:"must have required property '"+"spec"+"'"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data14.kind !== undefined){
let data15 = data14.kind;
if(typeof data15 !== "string"){
const err43 = {instancePath:instancePath+"/adapter/kind",schemaPath:"#/properties/adapter/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(!((((((data15 === "module") || (data15 === "process")) || (data15 === "http")) || (data15 === "builtin")) || (data15 === "client")) || (data15 === "offline"))){
const err44 = {instancePath:instancePath+"/adapter/kind",schemaPath:"#/properties/adapter/properties/kind/enum",keyword:"enum",params:{allowedValues: schema11.properties.adapter.properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data14.spec !== undefined){
if(typeof data14.spec !== "string"){
const err45 = {instancePath:instancePath+"/adapter/spec",schemaPath:"#/properties/adapter/properties/spec/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err46 = {instancePath:instancePath+"/adapter",schemaPath:"#/properties/adapter/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.startedAt !== undefined){
if(typeof data.startedAt !== "string"){
const err47 = {instancePath:instancePath+"/startedAt",schemaPath:"#/properties/startedAt/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.durationMs !== undefined){
let data18 = data.durationMs;
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 < 0 || isNaN(data18)){
const err48 = {instancePath:instancePath+"/durationMs",schemaPath:"#/properties/durationMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
else {
const err49 = {instancePath:instancePath+"/durationMs",schemaPath:"#/properties/durationMs/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.partial !== undefined){
if(typeof data.partial !== "boolean"){
const err50 = {instancePath:instancePath+"/partial",schemaPath:"#/properties/partial/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data.warnings !== undefined){
let data20 = data.warnings;
if(Array.isArray(data20)){
const len0 = data20.length;
for(let i0=0; i0<len0; i0++){
if(typeof data20[i0] !== "string"){
const err51 = {instancePath:instancePath+"/warnings/" + i0,schemaPath:"#/properties/warnings/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
else {
const err52 = {instancePath:instancePath+"/warnings",schemaPath:"#/properties/warnings/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data.conformant !== undefined){
if(typeof data.conformant !== "boolean"){
const err53 = {instancePath:instancePath+"/conformant",schemaPath:"#/properties/conformant/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data.gate !== undefined){
let data23 = data.gate;
if(typeof data23 !== "string"){
const err54 = {instancePath:instancePath+"/gate",schemaPath:"#/properties/gate/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(!((data23 === "passed") || (data23 === "failed"))){
const err55 = {instancePath:instancePath+"/gate",schemaPath:"#/properties/gate/enum",keyword:"enum",params:{allowedValues: schema11.properties.gate.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data.totals !== undefined){
if(!(validate11(data.totals, {instancePath:instancePath+"/totals",parentData:data,parentDataProperty:"totals",rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
if(data.profiles !== undefined){
let data25 = data.profiles;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
for(const key0 in data25){
if(!(validate13(data25[key0], {instancePath:instancePath+"/profiles/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data25,parentDataProperty:key0,rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
}
else {
const err56 = {instancePath:instancePath+"/profiles",schemaPath:"#/properties/profiles/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data.documentedErrors !== undefined){
let data27 = data.documentedErrors;
if(Array.isArray(data27)){
const len1 = data27.length;
for(let i1=0; i1<len1; i1++){
if(!(validate16(data27[i1], {instancePath:instancePath+"/documentedErrors/" + i1,parentData:data27,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
errors = vErrors.length;
}
}
}
else {
const err57 = {instancePath:instancePath+"/documentedErrors",schemaPath:"#/properties/documentedErrors/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data.catalogue !== undefined){
let data29 = data.catalogue;
if(Array.isArray(data29)){
const len2 = data29.length;
for(let i2=0; i2<len2; i2++){
if(!(validate18(data29[i2], {instancePath:instancePath+"/catalogue/" + i2,parentData:data29,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
errors = vErrors.length;
}
}
}
else {
const err58 = {instancePath:instancePath+"/catalogue",schemaPath:"#/properties/catalogue/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data.causes !== undefined){
let data31 = data.causes;
if(Array.isArray(data31)){
const len3 = data31.length;
for(let i3=0; i3<len3; i3++){
if(!(validate22(data31[i3], {instancePath:instancePath+"/causes/" + i3,parentData:data31,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err59 = {instancePath:instancePath+"/causes",schemaPath:"#/properties/causes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data.cases !== undefined){
let data33 = data.cases;
if(Array.isArray(data33)){
const len4 = data33.length;
for(let i4=0; i4<len4; i4++){
if(!(validate24(data33[i4], {instancePath:instancePath+"/cases/" + i4,parentData:data33,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
}
else {
const err60 = {instancePath:instancePath+"/cases",schemaPath:"#/properties/cases/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
else {
const err61 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

