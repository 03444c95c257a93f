package SignerLoop;

# What every adapter in Perl shares: JSON-RPC 2.0 on stdin and stdout, one message a line. It signs nothing.

use strict;
use warnings;
use Exporter 'import';
use JSON::PP;
use MIME::Base64 qw(decode_base64);

our @EXPORT_OK = qw(answer_calls body_of signed unsupported);

my $json = JSON::PP->new->utf8->canonical;

# Answers calls until stdin ends. $hello: what the adapter says of its signer; %operations: a function of params for each.
sub answer_calls {
    my ($hello, %operations) = @_;
    $| = 1;
    $hello = {
        protocol    => 1,
        operations  => [sort keys %operations],
        clock       => 'injected',
        maxInFlight => 16,
        %$hello,
    };
    while (my $line = <STDIN>) {
        my $call  = $json->decode($line);
        my $reply = $call->{method} eq 'hello' ? { result => $hello } : _answer($call, %operations);
        print $json->encode({ jsonrpc => '2.0', id => $call->{id}, %$reply }), "\n";
    }
}

sub _answer {
    my ($call, %operations) = @_;
    my $operation = $operations{ $call->{method} };
    return { error => { code => -32601, message => "no method $call->{method}" } } if !defined $operation;
    my $result = eval { $operation->($call->{params}) };
    return { result => $result } if defined $result;

    # What the signer throws is this case's fault, not the end of the adapter.
    return { error => { code => -32603, message => "$@" } };
}

sub body_of {
    my ($params) = @_;
    return decode_base64($params->{request}{bodyBase64} // '');
}

# The request as it is to be sent; headers as pairs. Method and body are the given ones.
sub signed {
    my ($params, $url, @headers) = @_;
    return { outcome => 'signed', request => { %{ $params->{request} }, url => $url, headers => \@headers } };
}

# What the signer has no way to be told: a feature, and why.
sub unsupported {
    my ($feature, $why) = @_;
    return { outcome => 'unsupported', feature => $feature, message => $why };
}

1;
