#!/usr/bin/env perl
# Attaches a signer to sigv4-conform: JSON-RPC on stdin and stdout, a message a line; logs go to stderr.
use strict;
use warnings;
use FindBin;
use lib $FindBin::Bin;
use JSON::PP;
use MIME::Base64 qw(decode_base64);
use ExampleSigner;

# --- replace this by your signer ---
my %implementation = (name => 'example-signer', version => '1.0.0', language => 'perl');

# Claim what your signer can express; cases that need more are unsupported, and no failure.
my @features = qw(session-token unsigned-payload s3-path unnormalized-path duplicate-headers host-header
    binary-query content-sha256-header unsigned-session-token);

my %operations = (
    # The headers to send the request with, as pairs, authorization among them.
    sign => sub {
        my ($request, $body, $told) = @_;
        return { headers => ExampleSigner::sign($request, $body, $told) };
    },
    # The URL that is valid by itself, and the headers to send with it.
    presign => sub {
        my ($request, $body, $told) = @_;
        my ($url, $headers) = ExampleSigner::presign($request, $body, $told);
        return { url => $url, headers => $headers };
    },
);
# --- until here ---

my %hello = (
    protocol => 1, implementation => \%implementation, operations => [sort keys %operations],
    features => \@features, maxInFlight => 8,
);

sub answer {
    my ($call) = @_;
    my ($method, $told) = @{$call}{qw(method params)};
    return (result => \%hello) if $method eq 'hello';
    my $operation = $operations{$method}
        or return (error => { code => -32601, message => "no method $method" });
    my $request = eval { $operation->($told->{request}, decode_base64($told->{request}{bodyBase64} // ''), $told) };
    # The fault of this request alone: the next one is answered.
    return (error => { code => -32603, message => "$@" }) unless $request;
    return (result => { outcome => 'signed', request => $request });
}

# Without this the answer waits in a buffer, and the request runs out of time.
$| = 1;
my $json = JSON::PP->new->utf8;
while (my $line = <STDIN>) {
    my $call = $json->decode($line);
    print $json->encode({ jsonrpc => '2.0', id => $call->{id}, answer($call) }), "\n";
}
