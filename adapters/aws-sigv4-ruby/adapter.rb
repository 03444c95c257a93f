# Attaches the gem aws-sigv4, the signer of the AWS SDK for Ruby, to sigv4-conform.

require_relative '../lib/ruby/signer_loop'
require 'aws-sigv4'

HELLO = {
  implementation: {
    name: 'aws-sigv4 (Ruby)',
    version: Aws::Sigv4::VERSION,
    language: 'ruby',
    source: 'https://github.com/aws/aws-sdk-ruby',
    issues: 'https://github.com/aws/aws-sdk-ruby/issues'
  },
  # Not duplicate-headers: headers are a map. Not unsigned-session-token: every token is signed.
  features: %w[
    session-token unsigned-payload s3-path unnormalized-path host-header binary-query content-sha256-header
  ]
}.freeze

def signer(params)
  keys = params['credentials']
  options = params['options']
  Aws::Sigv4::Signer.new(
    service: params['service'],
    region: params['region'],
    access_key_id: keys['accessKeyId'],
    secret_access_key: keys['secretAccessKey'],
    session_token: keys['sessionToken'],
    uri_escape_path: options['doubleEncodePath'],
    normalize_path: options['normalizePath'],
    apply_checksum_header: options['contentSha256Header'] || options['payload'] == 'unsigned'
  )
end

def sign(params)
  request = params['request']
  headers = request['headers'].to_h
  # As its documentation says: the time is that of the header, and so is a payload that is not signed.
  set(headers, 'x-amz-date', params['signingTime'].delete('-:'))
  set(headers, 'x-amz-content-sha256', 'UNSIGNED-PAYLOAD') if params['options']['payload'] == 'unsigned'
  signature = refusing do
    signer(params).sign_request(
      http_method: request['method'], url: request['url'], headers: headers, body: SignerLoop.body_of(params)
    )
  end
  signature.headers.each { |name, value| set(headers, name, value) }
  trace = { canonicalRequest: signature.canonical_request, stringToSign: signature.string_to_sign }
  SignerLoop.signed(params, request['url'], headers.to_a, trace)
end

def presign(params)
  request = params['request']
  unsigned = params['options']['payload'] == 'unsigned'
  url = refusing do
    signer(params).presign_url(
      http_method: request['method'],
      url: request['url'],
      headers: request['headers'].to_h,
      expires_in: params['options']['expiresIn'],
      time: Time.iso8601(params['signingTime']),
      **(unsigned ? { body_digest: 'UNSIGNED-PAYLOAD' } : { body: SignerLoop.body_of(params) })
    )
  end
  SignerLoop.signed(params, url.to_s, request['headers'])
end

# A header of a name, however it was spelt.
def set(headers, name, value)
  headers.delete_if { |key, _| key.casecmp?(name) }
  headers[name] = value
end

# What URI does not take is refused, and so are empty keys.
def refusing
  yield
rescue URI::Error, Aws::Sigv4::Errors::MissingCredentialsError => e
  raise SignerLoop::Refused, e.message
end

SignerLoop.run(HELLO, 'sign' => method(:sign), 'presign' => method(:presign))
