# A small SigV4 signer that stands for yours. Each step:
# https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html
defmodule ExampleSigner do
  # Names that the signer sets itself, and names that clients and proxies change on the way.
  @owned ~w(authorization x-amz-date x-amz-security-token x-amz-content-sha256)
  @unsigned ~r/^(connection|expect|keep-alive|proxy-.*|te|trailer|transfer-encoding|upgrade|user-agent|x-amzn-trace-id)$/
  @own_parameter ~r/^X-Amz-(Algorithm|Credential|Date|Expires|Security-Token|SignedHeaders|Signature)(=|$)/

  # The headers to send: what was given, what the signer adds, and authorization.
  def sign(request, body, told) do
    options = told["options"]
    payload = payload_hash(body, options)
    sends_payload = options["contentSha256Header"] or options["payload"] == "unsigned"
    {early, late} = token("x-amz-security-token", told)

    headers =
      with_host(request) ++
        [["x-amz-date", amz_date(told)]] ++
        if(sends_payload, do: [["x-amz-content-sha256", payload]], else: []) ++ early

    signature = signature(request, headers, parts(request["url"]).query, payload, told)
    names = Enum.join(names(headers), ";")
    fields = "Credential=#{credential(told)}, SignedHeaders=#{names}, Signature=#{signature}"
    headers ++ [["authorization", "AWS4-HMAC-SHA256 " <> fields]] ++ late
  end

  # The URL that is valid for expiresIn seconds, and the headers to send with it.
  def presign(request, body, told) do
    headers = with_host(request)
    url = parts(request["url"])
    {early, late} = token("X-Amz-Security-Token", told)

    own = [
      ["X-Amz-Algorithm", "AWS4-HMAC-SHA256"],
      ["X-Amz-Credential", credential(told)],
      ["X-Amz-Date", amz_date(told)],
      ["X-Amz-Expires", to_string(told["options"]["expiresIn"] || 3600)],
      ["X-Amz-SignedHeaders", Enum.join(names(headers), ";")]
    ]

    given = Enum.reject(pieces(url.query), &(&1 =~ @own_parameter))
    query = Enum.join(given ++ written(own ++ early), "&")
    signature = signature(request, headers, query, payload_hash(body, told["options"]), told)
    all = [query] ++ written(late) ++ ["X-Amz-Signature=#{signature}"]
    {"#{url.place}?#{Enum.join(all, "&")}", headers}
  end

  defp signature(request, headers, query, payload, told) do
    names = names(headers)

    lines =
      [request["method"], canonical_uri(parts(request["url"]).path, told["options"]), canonical_query(query)] ++
        Enum.map(names, &"#{&1}:#{value_of(headers, &1)}") ++ ["", Enum.join(names, ";"), payload]

    digest = hex(:crypto.hash(:sha256, Enum.join(lines, "\n")))
    string_to_sign = Enum.join(["AWS4-HMAC-SHA256", amz_date(told), Enum.join(scope(told), "/"), digest], "\n")
    key = "AWS4" <> told["credentials"]["secretAccessKey"]
    hex(Enum.reduce(scope(told) ++ [string_to_sign], key, &:crypto.mac(:hmac, :sha256, &2, &1)))
  end

  defp hex(bytes), do: Base.encode16(bytes, case: :lower)
  defp amz_date(told), do: String.replace(told["signingTime"], ["-", ":"], "")

  defp scope(told) do
    [String.slice(amz_date(told), 0, 8), told["region"], told["service"], "aws4_request"]
  end

  defp credential(told), do: Enum.join([told["credentials"]["accessKeyId"] | scope(told)], "/")
  defp payload_hash(_, %{"payload" => "unsigned"}), do: "UNSIGNED-PAYLOAD"
  defp payload_hash(body, _), do: hex(:crypto.hash(:sha256, body))

  # The session token: what is signed of it, and what is added after signing.
  defp token(name, %{"credentials" => credentials, "options" => options}) do
    token = for value <- List.wrap(credentials["sessionToken"]), do: [name, value]
    if options["signSessionToken"], do: {token, []}, else: {[], token}
  end

  # The URL's pieces as they are written: a parsed URL would tidy them.
  defp parts(url) do
    [_, place, scheme, authority, path, query] =
      Regex.run(~r{^((https?)://([^/?#]*)([^?#]*))\??([^#]*)}i, url)

    %{place: place, scheme: String.downcase(scheme), authority: authority, path: path, query: query}
  end

  defp with_host(request) do
    headers = Enum.reject(request["headers"], fn [name, _] -> String.downcase(name) in @owned end)

    if Enum.any?(headers, fn [name, _] -> String.downcase(name) == "host" end) do
      headers
    else
      url = parts(request["url"])
      host = url.authority |> String.split("@") |> List.last() |> String.downcase()
      port = if url.scheme == "https", do: ~r/:(443)?$/, else: ~r/:(80)?$/
      headers ++ [["host", String.replace(host, port, "")]]
    end
  end

  # The names to be signed: in lower case, sorted, each once.
  defp names(headers) do
    headers
    |> Enum.map(fn [name, _] -> String.downcase(name, :ascii) end)
    |> Enum.reject(&(&1 =~ @unsigned))
    |> Enum.uniq()
    |> Enum.sort()
  end

  defp value_of(headers, name) do
    headers
    |> Enum.filter(fn [other, _] -> String.downcase(other, :ascii) == name end)
    |> Enum.map_join(",", fn [_, value] ->
      value |> String.replace(~r/[ \t\r\n]+/, " ") |> String.replace(~r/\A | \z/, "")
    end)
  end

  # S3 signs the path as it was encoded for the wire, every other service the encoding of that.
  defp canonical_uri(path, options) do
    path = if options["normalizePath"], do: normalized(path), else: path
    path = if path == "", do: "/", else: path
    bytes = if options["doubleEncodePath"], do: path, else: decode(path)
    String.replace(encode(bytes), "%2F", "/")
  end

  defp normalized(path) do
    kept =
      Enum.reduce(String.split(path, "/"), [], fn
        "..", kept -> Enum.drop(kept, 1)
        segment, kept when segment in ["", "."] -> kept
        segment, kept -> [segment | kept]
      end)

    ending = if kept != [] and String.ends_with?(path, "/"), do: "/", else: ""
    "/" <> Enum.join(Enum.reverse(kept), "/") <> ending
  end

  # Encoded first, then sorted by name, and by value where names are equal.
  defp canonical_query(query) do
    pieces(query)
    |> Enum.map(fn piece ->
      [name | value] = String.split(piece, "=", parts: 2)
      {encode(decode(name)), encode(decode(Enum.join(value)))}
    end)
    |> Enum.sort()
    |> Enum.map_join("&", fn {name, value} -> "#{name}=#{value}" end)
  end

  defp pieces(query), do: String.split(query, "&", trim: true)
  defp written(parameters), do: Enum.map(parameters, fn [name, value] -> "#{name}=#{encode(value)}" end)
  defp encode(bytes), do: URI.encode(bytes, &URI.char_unreserved?/1)
  defp decode(text), do: Regex.replace(~r/%([0-9a-f]{2})/i, text, fn _, hex -> <<String.to_integer(hex, 16)>> end)
end
