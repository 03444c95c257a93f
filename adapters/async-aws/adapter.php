<?php

// Attaches the signer of AsyncAws to sigv4-conform.

require __DIR__ . '/../lib/php/signer_loop.php';
require 'AsyncAws/Core/autoload.php';

use AsyncAws\Core\Credentials\Credentials;
use AsyncAws\Core\Exception\InvalidArgument;
use AsyncAws\Core\Request;
use AsyncAws\Core\RequestContext;
use AsyncAws\Core\Signer\SignerV4;
use AsyncAws\Core\Stream\StringStream;

// The package does not tell its version; Debian's does.
$version = preg_replace('/-[^-]*$/', '', trim((string) shell_exec('dpkg-query -W -f \'${Version}\' php-async-aws-core')));

$hello = [
    'implementation' => [
        'name' => 'async-aws/core',
        'version' => $version,
        'language' => 'php',
        'source' => 'https://github.com/async-aws/core',
        'issues' => 'https://github.com/async-aws/aws/issues',
    ],
    // Not s3-path: the signer for S3 is in another package. Not duplicate-headers: headers are a map. Not host-header:
    // the endpoint's is put in its place. Not unsigned-session-token: every token is signed.
    'features' => ['session-token', 'unsigned-payload', 'unnormalized-path', 'binary-query', 'content-sha256-header'],
];

function prepared(array $params): Request
{
    $given = $params['request'];
    $headers = array_column($given['headers'], 1, 0);
    $body = StringStream::create(base64_decode($given['bodyBase64'] ?? ''));
    $request = new Request($given['method'], '/', [], $headers, $body);
    $request->setEndpoint(explode('#', $given['url'])[0]);
    // As its callers tell it.
    if ('unsigned' === $params['options']['payload']) {
        $request->setHeader('x-amz-content-sha256', 'UNSIGNED-PAYLOAD');
    } elseif ($params['options']['contentSha256Header'] && !isset($params['options']['expiresIn'])) {
        $request->setHeader('x-amz-content-sha256', $body->hash());
    }

    return $request;
}

function sent(Request $request): array
{
    $headers = [];
    foreach ($request->getHeaders() as $name => $value) {
        $headers[] = [(string) $name, $value];
    }

    return signed($request->getMethod(), $request->getEndpoint(), $headers, $request->getBody()->stringify());
}

function signed_by(array $params, string $form): array
{
    $request = prepared($params);
    $keys = $params['credentials'];
    $credentials = new Credentials($keys['accessKeyId'], $keys['secretAccessKey'], $keys['sessionToken'] ?? null);
    $time = new DateTimeImmutable($params['signingTime']);
    $context = ['currentDate' => $time];
    if (isset($params['options']['expiresIn'])) {
        $context['expirationDate'] = $time->modify(sprintf('%+d seconds', $params['options']['expiresIn']));
    }
    try {
        (new SignerV4($params['service'], $params['region']))->$form($request, $credentials, new RequestContext($context));
    } catch (InvalidArgument $refusal) {
        throw new Refused($refusal->getMessage());
    }

    return sent($request);
}

answer_calls($hello, [
    'sign' => fn (array $params) => signed_by($params, 'sign'),
    'presign' => fn (array $params) => signed_by($params, 'presign'),
]);
