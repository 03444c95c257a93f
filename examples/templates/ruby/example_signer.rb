# frozen_string_literal: true

require 'openssl'

# A small SigV4 signer that stands for yours. Each step:
# https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html
module ExampleSigner
  # Names that the signer sets itself, and names that clients and proxies change on the way.
  OWNED = %w[authorization x-amz-date x-amz-security-token x-amz-content-sha256].freeze
  UNSIGNED = /\A(connection|expect|keep-alive|proxy-.*|te|trailer|transfer-encoding|upgrade|user-agent|
              x-amzn-trace-id)\z/x.freeze
  OWN_PARAMETER = /\AX-Amz-(Algorithm|Credential|Date|Expires|Security-Token|SignedHeaders|Signature)(=|\z)/.freeze

  module_function

  # The headers to send: what was given, what the signer adds, and authorization.
  def sign(request, body, told)
    options = told['options']
    payload = payload_hash(body, options)
    headers = with_host(request) + [['x-amz-date', amz_date(told)]]
    if options['contentSha256Header'] || options['payload'] == 'unsigned'
      headers << ['x-amz-content-sha256', payload]
    end
    token = told['credentials']['sessionToken']
    late = token.nil? ? [] : [['x-amz-security-token', token]]
    headers += late.slice!(0..) if options['signSessionToken']
    signature = signature_of(request, headers, parts(request['url'])[:query], payload, told)
    fields = "Credential=#{credential(told)}, SignedHeaders=#{names(headers).join(';')}, Signature=#{signature}"
    headers + [['authorization', "AWS4-HMAC-SHA256 #{fields}"]] + late
  end

  # The URL that is valid for expiresIn seconds, and the headers to send with it.
  def presign(request, body, told)
    options = told['options']
    headers = with_host(request)
    url = parts(request['url'])
    own = [['X-Amz-Algorithm', 'AWS4-HMAC-SHA256'], ['X-Amz-Credential', credential(told)],
           ['X-Amz-Date', amz_date(told)], ['X-Amz-Expires', (options['expiresIn'] || 3600).to_s],
           ['X-Amz-SignedHeaders', names(headers).join(';')]]
    token = told['credentials']['sessionToken']
    late = token.nil? ? [] : [['X-Amz-Security-Token', token]]
    own += late.slice!(0..) if options['signSessionToken']
    given = pieces(url[:query]).grep_v(OWN_PARAMETER)
    query = (given + written(own)).join('&')
    signature = signature_of(request, headers, query, payload_hash(body, options), told)
    ["#{url[:place]}?#{[query, *written(late)].join('&')}&X-Amz-Signature=#{signature}", headers]
  end

  def signature_of(request, headers, query, payload, told)
    lines = names(headers).map { |name| "#{name}:#{value_of(headers, name)}" }
    path = canonical_uri(parts(request['url'])[:path], told['options'])
    canonical_request = [request['method'], path, canonical_query(query), *lines, '', names(headers).join(';'),
                         payload].join("\n")
    digest = OpenSSL::Digest::SHA256.hexdigest(canonical_request)
    string_to_sign = ['AWS4-HMAC-SHA256', amz_date(told), scope(told).join('/'), digest].join("\n")
    key = "AWS4#{told['credentials']['secretAccessKey']}"
    [*scope(told), string_to_sign].inject(key) { |k, part| OpenSSL::HMAC.digest('SHA256', k, part) }.unpack1('H*')
  end

  def amz_date(told)
    told['signingTime'].delete('-:')
  end

  def scope(told)
    [amz_date(told)[0, 8], told['region'], told['service'], 'aws4_request']
  end

  def credential(told)
    [told['credentials']['accessKeyId'], *scope(told)].join('/')
  end

  def payload_hash(body, options)
    options['payload'] == 'unsigned' ? 'UNSIGNED-PAYLOAD' : OpenSSL::Digest::SHA256.hexdigest(body)
  end

  # The URL's pieces as they are written: a parsed URL would tidy them.
  def parts(url)
    found = %r{\A(?<place>(?<scheme>https?)://(?<authority>[^/?#]*)(?<path>[^?#]*))\??(?<query>[^#]*)}i.match(url)
    found.named_captures.transform_keys(&:to_sym)
  end

  def with_host(request)
    headers = request['headers'].reject { |name, _| OWNED.include?(name.downcase) }
    return headers if headers.any? { |name, _| name.downcase == 'host' }

    url = parts(request['url'])
    port = url[:scheme].downcase == 'https' ? /:(443)?\z/ : /:(80)?\z/
    headers + [['host', url[:authority].sub(/\A.*@/, '').downcase.sub(port, '')]]
  end

  # The names to be signed: in lower case, sorted, each once.
  def names(headers)
    headers.map { |name, _| name.downcase }.grep_v(UNSIGNED).uniq.sort
  end

  def value_of(headers, name)
    values = headers.select { |other, _| other.downcase == name }.map(&:last)
    values.map { |value| value.gsub(/[ \t\r\n]+/, ' ').sub(/\A /, '').sub(/ \z/, '') }.join(',')
  end

  # S3 signs the path as it was encoded for the wire, every other service the encoding of that.
  def canonical_uri(path, options)
    path = options['normalizePath'] ? normalized(path) : path
    path = '/' if path.empty?
    encode(options['doubleEncodePath'] ? path : decode(path)).gsub('%2F', '/')
  end

  def normalized(path)
    kept = path.split('/').each_with_object([]) do |segment, list|
      if segment == '..' then list.pop
      elsif segment != '' && segment != '.' then list.push(segment)
      end
    end
    "/#{kept.join('/')}#{'/' if kept.any? && path.end_with?('/')}"
  end

  # Encoded first, then sorted by name, and by value where names are equal.
  def canonical_query(query)
    pairs = pieces(query).map { |piece| piece.partition('=').values_at(0, 2).map { |text| encode(decode(text)) } }
    pairs.sort.map { |pair| pair.join('=') }.join('&')
  end

  def pieces(query)
    query.split('&').reject(&:empty?)
  end

  def written(parameters)
    parameters.map { |name, value| "#{name}=#{encode(value)}" }
  end

  def encode(text)
    text.b.gsub(/[^A-Za-z0-9._~-]/n) { |byte| format('%%%02X', byte.ord) }
  end

  def decode(text)
    text.b.gsub(/%(\h\h)/n) { Regexp.last_match(1).hex.chr }
  end
end
