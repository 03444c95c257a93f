# Attaches AWS::Signature4 to sigv4-conform.

use strict;
use warnings;
use FindBin qw($Bin);
use lib "$Bin/../lib/perl";
use AWS::Signature4;
use Digest::SHA qw(sha256_hex);
use Encode qw(decode encode);
use HTTP::Request;
use SignerLoop qw(answer_calls body_of signed unsupported);

my $hello = {
    implementation => {
        name     => 'AWS::Signature4',
        version  => $AWS::Signature4::VERSION,
        language => 'perl',
        source   => 'https://metacpan.org/release/AWS-Signature4',
    },

    # Not unnormalized-path: there is no option for the path. Not unsigned-session-token: every token is signed.
    features => [
        qw(session-token unsigned-payload s3-path duplicate-headers host-header binary-query content-sha256-header)
    ],
};

sub sign {
    my ($params) = @_;
    my ($given, $options) = @$params{qw(request options)};
    return unsupported('scope', 'the service is that which the host names') if !names_service($params);
    my $request = HTTP::Request->new($given->{method}, $given->{url});
    $request->content(body_of($params));
    $request->push_header($_->[0] => encode('UTF-8', $_->[1])) for @{ $given->{headers} };

    # As its documentation says: a header tells the time, and the region and a payload's hash may be given.
    # It sends no hash, which S3 wants.
    my $hash = $options->{payload} eq 'unsigned' ? 'UNSIGNED-PAYLOAD' : undef;
    $request->header('X-Amz-Date'           => $params->{signingTime} =~ tr/-://dr);
    $request->header('X-Amz-Content-Sha256' => $hash // sha256_hex(body_of($params)))
        if defined $hash || $options->{contentSha256Header};
    signer_of($params)->sign($request, $params->{region}, $hash);
    my @headers;
    $request->headers->scan(sub { push @headers, [$_[0], decode('UTF-8', $_[1])] });
    return signed($params, $request->uri->as_string, @headers);
}

sub presign {
    my ($params) = @_;
    return unsupported('scope', 'service and region are those which the host names')
        if !names_service($params) || !names_region($params);
    my $given = $params->{request};
    return unsupported('method', 'URLs are made for GET alone') if $given->{method} ne 'GET';
    my $request = HTTP::Request->new(GET => $given->{url}, [Date => $params->{signingTime}]);
    my $url     = signer_of($params)->signed_url($request, $params->{options}{expiresIn});
    return signed($params, $url->as_string, @{ $given->{headers} });
}

sub signer_of {
    my ($params) = @_;
    my $keys  = $params->{credentials};
    my $token = $keys->{sessionToken};
    return AWS::Signature4->new(
        -access_key => $keys->{accessKeyId},
        -secret_key => $keys->{secretAccessKey},
        defined $token ? (-security_token => $token) : (),
    );
}

sub host_of {
    my ($params) = @_;
    return $params->{request}{url} =~ m{^\w+://([^/?#]*)} ? $1 : '';
}

# Its documentation asks for a host that begins with the service, or for one of S3.
sub names_service {
    my ($params) = @_;
    my ($host, $service) = (host_of($params), $params->{service});
    return $host =~ /^\Q$service\E\./ || $service eq 's3' && $host =~ /(?:^|\.)s3[.-]/;
}

# A host without any region stands for us-east-1.
sub names_region {
    my ($params) = @_;
    my ($named) = host_of($params) =~ /([a-z]{2}(?:-[a-z]+)+-\d)/;
    return ($named // 'us-east-1') eq $params->{region};
}

answer_calls($hello, sign => \&sign, presign => \&presign);
