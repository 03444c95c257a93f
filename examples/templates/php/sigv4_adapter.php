<?php

// Attaches a signer to sigv4-conform: JSON-RPC on stdin and stdout, a message a line; logs go to stderr.

declare(strict_types=1);

// A warning on stdout would stand between the replies.
ini_set('display_errors', 'stderr');

require __DIR__ . '/ExampleSigner.php';

// --- replace this by your signer ---
const IMPLEMENTATION = ['name' => 'example-signer', 'version' => '1.0.0', 'language' => 'php'];
const OPERATIONS = ['sign', 'presign'];
// Claim what your signer can express; cases that need more are unsupported, and no failure.
const FEATURES = [
    'session-token', 'unsigned-payload', 's3-path', 'unnormalized-path', 'duplicate-headers', 'host-header',
    'binary-query', 'content-sha256-header', 'unsigned-session-token',
];

/** The headers to send the request with, as pairs, authorization among them. */
function sign(array $request, string $body, array $told): array
{
    return ['headers' => ExampleSigner::sign($request, $body, $told)];
}

/** The URL that is valid by itself, and the headers to send with it. */
function presign(array $request, string $body, array $told): array
{
    return ExampleSigner::presign($request, $body, $told);
}
// --- until here ---

function answer(array $call): array
{
    $method = $call['method'];
    if ($method === 'hello') {
        $hello = ['protocol' => 1, 'implementation' => IMPLEMENTATION, 'operations' => OPERATIONS];
        return ['result' => $hello + ['features' => FEATURES, 'maxInFlight' => 8]];
    }
    if (!in_array($method, OPERATIONS, true)) {
        return ['error' => ['code' => -32601, 'message' => "no method $method"]];
    }
    try {
        $told = $call['params'];
        $body = base64_decode($told['request']['bodyBase64'] ?? '', true);
        return ['result' => ['outcome' => 'signed', 'request' => $method($told['request'], $body, $told)]];
    } catch (Throwable $error) { // the fault of this request alone: the next one is answered
        return ['error' => ['code' => -32603, 'message' => get_class($error) . ': ' . $error->getMessage()]];
    }
}

while (($line = fgets(STDIN)) !== false) {
    $call = json_decode($line, true, 64, JSON_THROW_ON_ERROR);
    $reply = ['jsonrpc' => '2.0', 'id' => $call['id']] + answer($call);
    fwrite(STDOUT, json_encode($reply, JSON_UNESCAPED_SLASHES | JSON_THROW_ON_ERROR) . "\n");
    // Without this the answer may wait in a buffer, and the request runs out of time.
    fflush(STDOUT);
}
