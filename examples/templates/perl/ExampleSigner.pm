# A small SigV4 signer that stands for yours. Each step:
# https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html
package ExampleSigner;
use strict;
use warnings;
use Digest::SHA qw(hmac_sha256 hmac_sha256_hex sha256_hex);

# Names that the signer sets itself, and names that clients and proxies change on the way.
my $owned    = qr/^(authorization|x-amz-date|x-amz-security-token|x-amz-content-sha256)$/;
my $unsigned = qr/^(connection|expect|keep-alive|proxy-.*|te|trailer|transfer-encoding|upgrade|user-agent
    |x-amzn-trace-id)$/x;
my $own_parameter = qr/^X-Amz-(Algorithm|Credential|Date|Expires|Security-Token|SignedHeaders|Signature)(=|$)/;

# The headers to send: what was given, what the signer adds, and authorization.
sub sign {
    my ($request, $body, $told) = @_;
    my $options = $told->{options};
    my $payload = payload_hash($body, $options);
    my @headers = (with_host($request), ['x-amz-date', amz_date($told)]);
    push @headers, ['x-amz-content-sha256', $payload]
        if $options->{contentSha256Header} || $options->{payload} eq 'unsigned';
    my $token = $told->{credentials}{sessionToken};
    my @late  = defined $token ? (['x-amz-security-token', $token]) : ();
    push @headers, splice @late if $options->{signSessionToken};
    my $names     = join ';', names(@headers);
    my $signature = signature_of($request, \@headers, parts($request->{url})->{query}, $payload, $told);
    my $fields    = 'Credential=' . credential($told) . ", SignedHeaders=$names, Signature=$signature";
    return [@headers, ['authorization', "AWS4-HMAC-SHA256 $fields"], @late];
}

# The URL that is valid for expiresIn seconds, and the headers to send with it.
sub presign {
    my ($request, $body, $told) = @_;
    my $options = $told->{options};
    my @headers = with_host($request);
    my $url     = parts($request->{url});
    my @own     = (
        ['X-Amz-Algorithm',     'AWS4-HMAC-SHA256'],
        ['X-Amz-Credential',    credential($told)],
        ['X-Amz-Date',          amz_date($told)],
        ['X-Amz-Expires',       $options->{expiresIn} // 3600],
        ['X-Amz-SignedHeaders', join ';', names(@headers)],
    );
    my $token = $told->{credentials}{sessionToken};
    my @late  = defined $token ? (['X-Amz-Security-Token', $token]) : ();
    push @own, splice @late if $options->{signSessionToken};
    my @given = grep { !/$own_parameter/ } pieces($url->{query});
    my $query = join '&', @given, written(@own);
    my $signature = signature_of($request, \@headers, $query, payload_hash($body, $options), $told);
    return ("$url->{place}?" . join('&', $query, written(@late), "X-Amz-Signature=$signature"), \@headers);
}

sub signature_of {
    my ($request, $headers, $query, $payload, $told) = @_;
    my @names = names(@$headers);
    my $canonical_request = join "\n",
        $request->{method}, canonical_uri(parts($request->{url})->{path}, $told->{options}),
        canonical_query($query), (map { "$_:" . value_of($_, @$headers) } @names), '', join(';', @names), $payload;
    my $digest         = sha256_hex(bytes($canonical_request));
    my $string_to_sign = join "\n", 'AWS4-HMAC-SHA256', amz_date($told), join('/', scope($told)), $digest;
    my $key            = bytes("AWS4$told->{credentials}{secretAccessKey}");
    $key = hmac_sha256(bytes($_), $key) for scope($told);
    return hmac_sha256_hex(bytes($string_to_sign), $key);
}

sub amz_date {
    my ($told) = @_;
    return $told->{signingTime} =~ tr/:-//dr;
}

sub scope {
    my ($told) = @_;
    return (substr(amz_date($told), 0, 8), @{$told}{qw(region service)}, 'aws4_request');
}

sub credential {
    my ($told) = @_;
    return join '/', $told->{credentials}{accessKeyId}, scope($told);
}

sub payload_hash {
    my ($body, $options) = @_;
    return $options->{payload} eq 'unsigned' ? 'UNSIGNED-PAYLOAD' : sha256_hex($body);
}

# The URL's pieces as they are written: a parsed URL would tidy them.
sub parts {
    my ($url) = @_;
    my %parts;
    @parts{qw(place scheme authority path query)} = $url =~ m{^((https?)://([^/?#]*)([^?#]*))\??([^#]*)}i;
    return \%parts;
}

sub with_host {
    my ($request) = @_;
    my @headers = grep { lc($_->[0]) !~ $owned } @{ $request->{headers} };
    return @headers if grep { lc $_->[0] eq 'host' } @headers;
    my $url  = parts($request->{url});
    my $port = lc $url->{scheme} eq 'https' ? qr/:(443)?$/ : qr/:(80)?$/;
    return (@headers, ['host', lc($url->{authority}) =~ s/^.*@//r =~ s/$port//r]);
}

# The names to be signed: in lower case, sorted, each once.
sub names {
    my %names = map { lc $_->[0] => 1 } @_;
    return sort grep { !/$unsigned/ } keys %names;
}

sub value_of {
    my ($name, @headers) = @_;
    my @values = map { $_->[1] } grep { lc $_->[0] eq $name } @headers;
    return join ',', map { s/[ \t\r\n]+/ /gr =~ s/^ | $//gr } @values;
}

# S3 signs the path as it was encoded for the wire, every other service the encoding of that.
sub canonical_uri {
    my ($path, $options) = @_;
    $path = normalized($path) if $options->{normalizePath};
    $path = '/'               if $path eq '';
    return encode($options->{doubleEncodePath} ? bytes($path) : decode($path)) =~ s/%2F/\//gr;
}

sub normalized {
    my ($path) = @_;
    my @kept;
    for my $segment (split m{/}, $path) {
        if    ($segment eq '..') { pop @kept }
        elsif ($segment ne '' && $segment ne '.') { push @kept, $segment }
    }
    return '/' . join('/', @kept) . (@kept && $path =~ m{/$} ? '/' : '');
}

# Encoded first, then sorted by name, and by value where names are equal.
sub canonical_query {
    my ($query) = @_;
    my @pairs = map { my ($name, $value) = split /=/, $_, 2; [encode(decode($name)), encode(decode($value // ''))] }
        pieces($query);
    return join '&', map { "$_->[0]=$_->[1]" } sort { $a->[0] cmp $b->[0] || $a->[1] cmp $b->[1] } @pairs;
}

sub pieces {
    my ($query) = @_;
    return grep { $_ ne '' } split /&/, $query;
}

sub written {
    return map { "$_->[0]=" . encode(bytes($_->[1])) } @_;
}

sub encode {
    my ($bytes) = @_;
    return $bytes =~ s/([^A-Za-z0-9._~-])/sprintf '%%%02X', ord $1/ger;
}

sub decode {
    my ($text) = @_;
    return bytes($text) =~ s/%([0-9A-Fa-f]{2})/chr hex $1/ger;
}

sub bytes {
    my ($text) = @_;
    utf8::encode($text);
    return $text;
}

1;
