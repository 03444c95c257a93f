<?php

// What every adapter in PHP shares: JSON-RPC 2.0 on stdin and stdout, one message a line. It signs nothing.

/** The signer does not take the input. */
class Refused extends Exception
{
}

/**
 * Answers calls until stdin ends.
 * $hello: what the adapter says of its signer; $operations: a function of params for each operation.
 */
function answer_calls(array $hello, array $operations): void
{
    // What a library warns of belongs to stderr.
    ini_set('display_errors', 'stderr');
    $hello += ['protocol' => 1, 'operations' => array_keys($operations), 'clock' => 'injected', 'maxInFlight' => 16];
    while (false !== $line = fgets(STDIN)) {
        $call = json_decode($line, true, 64, \JSON_THROW_ON_ERROR);
        $reply = 'hello' === $call['method'] ? ['result' => $hello] : answer($call, $operations);
        $flags = \JSON_UNESCAPED_SLASHES | \JSON_THROW_ON_ERROR;
        fwrite(STDOUT, json_encode(['jsonrpc' => '2.0', 'id' => $call['id']] + $reply, $flags) . "\n");
    }
}

function answer(array $call, array $operations): array
{
    if (!isset($operations[$call['method']])) {
        return ['error' => ['code' => -32601, 'message' => "no method {$call['method']}"]];
    }
    try {
        return ['result' => $operations[$call['method']]($call['params'])];
    } catch (Refused $refusal) {
        return ['result' => ['outcome' => 'refused', 'message' => $refusal->getMessage()]];
    } catch (Throwable $thrown) {
        // What the signer throws is this case's fault, not the end of the adapter.
        return ['error' => ['code' => -32603, 'message' => get_class($thrown) . ': ' . $thrown->getMessage()]];
    }
}

/** The request as it is to be sent; $headers as pairs. */
function signed(string $method, string $url, array $headers, string $body): array
{
    $request = ['method' => $method, 'url' => $url, 'headers' => $headers, 'bodyBase64' => base64_encode($body)];

    return ['outcome' => 'signed', 'request' => $request];
}
