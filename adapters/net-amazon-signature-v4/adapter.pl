# Attaches Net::Amazon::Signature::V4 to sigv4-conform.

use strict;
use warnings;
use FindBin qw($Bin);
use lib "$Bin/../lib/perl";
use Encode qw(decode encode);
use HTTP::Request;
use Net::Amazon::Signature::V4;
use SignerLoop qw(answer_calls body_of signed);

my $hello = {
    implementation => {
        name     => 'Net::Amazon::Signature::V4',
        version  => $Net::Amazon::Signature::V4::VERSION,
        language => 'perl',
        source   => 'https://github.com/Grinnz/Net-Amazon-Signature-V4',
        issues   => 'https://github.com/Grinnz/Net-Amazon-Signature-V4/issues',
    },

    # Not unnormalized-path: every path is normalised. Not unsigned-session-token: every token is signed.
    features => [
        qw(session-token unsigned-payload s3-path duplicate-headers host-header binary-query content-sha256-header)
    ],
};

sub sign {
    my ($params) = @_;
    my ($given, $keys) = @$params{qw(request credentials)};
    my $request = HTTP::Request->new($given->{method}, $given->{url});
    $request->content(body_of($params));
    $request->push_header($_->[0] => encode('UTF-8', $_->[1])) for @{ $given->{headers} };

    # As its documentation says: the time is that of a header, and so is a payload that is not signed.
    $request->header('X-Amz-Date' => $params->{signingTime} =~ tr/-://dr);
    $request->header('X-Amz-Content-Sha256' => 'UNSIGNED-PAYLOAD') if $params->{options}{payload} eq 'unsigned';
    my $signer = Net::Amazon::Signature::V4->new(
        {
            access_key_id  => $keys->{accessKeyId},
            secret         => $keys->{secretAccessKey},
            security_token => $keys->{sessionToken},
            endpoint       => $params->{region},
            service        => $params->{service},
        }
    );
    $request = $signer->sign($request);
    my @headers;
    $request->headers->scan(sub { push @headers, [$_[0], decode('UTF-8', $_[1])] });
    return signed($params, $request->uri->as_string, @headers);
}

answer_calls($hello, sign => \&sign);
