<?php

declare(strict_types=1);

/**
 * A small SigV4 signer that stands for yours. Each step:
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html
 */
final class ExampleSigner
{
    /** Names that the signer sets itself, and names that clients and proxies change on the way. */
    private const OWNED = ['authorization', 'x-amz-date', 'x-amz-security-token', 'x-amz-content-sha256'];
    private const UNSIGNED = '/^(connection|expect|keep-alive|proxy-.*|te|trailer|transfer-encoding|upgrade|' .
        'user-agent|x-amzn-trace-id)$/D';
    private const OWN_PARAMETER =
        '/^X-Amz-(Algorithm|Credential|Date|Expires|Security-Token|SignedHeaders|Signature)(=|$)/D';

    /** The headers to send: what was given, what the signer adds, and authorization. */
    public static function sign(array $request, string $body, array $told): array
    {
        $options = $told['options'];
        $payload = self::payloadHash($body, $options);
        $headers = [...self::withHost($request), ['x-amz-date', self::amzDate($told)]];
        if ($options['contentSha256Header'] || $options['payload'] === 'unsigned') {
            $headers[] = ['x-amz-content-sha256', $payload];
        }
        $token = $told['credentials']['sessionToken'] ?? null;
        $tokens = $token === null ? [] : [['x-amz-security-token', $token]];
        if ($options['signSessionToken']) {
            $headers = [...$headers, ...$tokens];
            $tokens = [];
        }
        $query = self::parts($request['url'])['query'];
        $signature = self::signatureOf($request, $headers, $query, $payload, $told);
        $names = implode(';', self::names($headers));
        $credential = self::credential($told);
        $fields = "Credential=$credential, SignedHeaders=$names, Signature=$signature";
        return [...$headers, ['authorization', "AWS4-HMAC-SHA256 $fields"], ...$tokens];
    }

    /** The URL that is valid for expiresIn seconds, and the headers to send with it. */
    public static function presign(array $request, string $body, array $told): array
    {
        $options = $told['options'];
        $headers = self::withHost($request);
        ['place' => $place, 'query' => $given] = self::parts($request['url']);
        $own = [
            ['X-Amz-Algorithm', 'AWS4-HMAC-SHA256'],
            ['X-Amz-Credential', self::credential($told)],
            ['X-Amz-Date', self::amzDate($told)],
            ['X-Amz-Expires', (string) ($options['expiresIn'] ?? 3600)],
            ['X-Amz-SignedHeaders', implode(';', self::names($headers))],
        ];
        $token = $told['credentials']['sessionToken'] ?? null;
        $tokens = $token === null ? [] : [['X-Amz-Security-Token', $token]];
        if ($options['signSessionToken']) {
            $own = [...$own, ...$tokens];
            $tokens = [];
        }
        $kept = preg_grep(self::OWN_PARAMETER, self::pieces($given), PREG_GREP_INVERT);
        $query = implode('&', [...array_values($kept), ...self::written($own)]);
        $payload = self::payloadHash($body, $options);
        $signature = self::signatureOf($request, $headers, $query, $payload, $told);
        $all = implode('&', [$query, ...self::written($tokens), "X-Amz-Signature=$signature"]);
        return ['url' => "$place?$all", 'headers' => $headers];
    }

    private static function signatureOf(
        array $request,
        array $headers,
        string $query,
        string $payload,
        array $told
    ): string {
        $names = self::names($headers);
        $canonicalRequest = implode("\n", [
            $request['method'],
            self::canonicalUri(self::parts($request['url'])['path'], $told['options']),
            self::canonicalQuery($query),
            ...array_map(fn (string $name) => "$name:" . self::valueOf($headers, $name), $names),
            '',
            implode(';', $names),
            $payload,
        ]);
        $scope = self::scope($told);
        $digest = hash('sha256', $canonicalRequest);
        $stringToSign = implode("\n", ['AWS4-HMAC-SHA256', self::amzDate($told), implode('/', $scope), $digest]);
        $key = 'AWS4' . $told['credentials']['secretAccessKey'];
        foreach ([...$scope, $stringToSign] as $part) {
            $key = hash_hmac('sha256', $part, $key, true);
        }
        return bin2hex($key);
    }

    private static function amzDate(array $told): string
    {
        return str_replace(['-', ':'], '', $told['signingTime']);
    }

    private static function scope(array $told): array
    {
        return [substr(self::amzDate($told), 0, 8), $told['region'], $told['service'], 'aws4_request'];
    }

    private static function credential(array $told): string
    {
        return implode('/', [$told['credentials']['accessKeyId'], ...self::scope($told)]);
    }

    private static function payloadHash(string $body, array $options): string
    {
        return $options['payload'] === 'unsigned' ? 'UNSIGNED-PAYLOAD' : hash('sha256', $body);
    }

    /** The URL's pieces as they are written: a parsed URL would tidy them. */
    private static function parts(string $url): array
    {
        $pattern = '~^(?<place>(?<scheme>https?)://(?<authority>[^/?#]*)(?<path>[^?#]*))\??(?<query>[^#]*)~i';
        preg_match($pattern, $url, $found);
        return $found;
    }

    private static function withHost(array $request): array
    {
        $given = fn (array $header) => !in_array(strtolower($header[0]), self::OWNED, true);
        $headers = array_values(array_filter($request['headers'], $given));
        foreach ($headers as [$name]) {
            if (strtolower($name) === 'host') {
                return $headers;
            }
        }
        ['scheme' => $scheme, 'authority' => $authority] = self::parts($request['url']);
        $port = strtolower($scheme) === 'https' ? '/:(443)?$/D' : '/:(80)?$/D';
        return [...$headers, ['host', preg_replace(['/^.*@/', $port], '', strtolower($authority))]];
    }

    /** The names to be signed: in lower case, sorted, each once. */
    private static function names(array $headers): array
    {
        $names = array_unique(array_map(fn (array $header) => strtolower($header[0]), $headers));
        $names = preg_grep(self::UNSIGNED, $names, PREG_GREP_INVERT);
        sort($names, SORT_STRING);
        return $names;
    }

    private static function valueOf(array $headers, string $name): string
    {
        $values = [];
        foreach ($headers as [$other, $value]) {
            if (strtolower($other) === $name) {
                $values[] = trim(preg_replace('/[ \t\r\n]+/', ' ', $value), ' ');
            }
        }
        return implode(',', $values);
    }

    /** S3 signs the path as it was encoded for the wire, every other service the encoding of that. */
    private static function canonicalUri(string $path, array $options): string
    {
        $path = $options['normalizePath'] ? self::normalized($path) : $path;
        $path = $path === '' ? '/' : $path;
        return str_replace('%2F', '/', rawurlencode($options['doubleEncodePath'] ? $path : rawurldecode($path)));
    }

    private static function normalized(string $path): string
    {
        $kept = [];
        foreach (explode('/', $path) as $segment) {
            if ($segment === '..') {
                array_pop($kept);
            } elseif ($segment !== '' && $segment !== '.') {
                $kept[] = $segment;
            }
        }
        return '/' . implode('/', $kept) . ($kept !== [] && str_ends_with($path, '/') ? '/' : '');
    }

    /** Encoded first, then sorted by name, and by value where names are equal. */
    private static function canonicalQuery(string $query): string
    {
        $encode = fn (string $text) => rawurlencode(rawurldecode($text));
        $pairs = array_map(
            fn (string $piece) => array_map($encode, array_pad(explode('=', $piece, 2), 2, '')),
            self::pieces($query)
        );
        usort($pairs, fn (array $a, array $b) => strcmp($a[0], $b[0]) ?: strcmp($a[1], $b[1]));
        return implode('&', array_map(fn (array $pair) => implode('=', $pair), $pairs));
    }

    private static function pieces(string $query): array
    {
        return array_values(array_filter(explode('&', $query), fn (string $piece) => $piece !== ''));
    }

    private static function written(array $parameters): array
    {
        return array_map(fn (array $pair) => $pair[0] . '=' . rawurlencode($pair[1]), $parameters);
    }
}
