# Attaches a signer to sigv4-conform: JSON-RPC on stdin and stdout, a message a line; logs go to stderr.
Code.require_file("json.exs", __DIR__)
Code.require_file("example_signer.exs", __DIR__)

defmodule SigningAdapter do
  # --- replace this by your signer ---
  @implementation %{"name" => "example-signer", "version" => "1.0.0", "language" => "elixir"}
  @operations ["sign", "presign"]
  # Claim what your signer can express; cases that need more are unsupported, and no failure.
  @features ~w(session-token unsigned-payload s3-path unnormalized-path duplicate-headers host-header
    binary-query content-sha256-header unsigned-session-token)

  # The headers to send the request with, as pairs, authorization among them.
  def operation("sign", request, body, told) do
    %{"headers" => ExampleSigner.sign(request, body, told)}
  end

  # The URL that is valid by itself, and the headers to send with it.
  def operation("presign", request, body, told) do
    {url, headers} = ExampleSigner.presign(request, body, told)
    %{"url" => url, "headers" => headers}
  end

  # --- until here ---

  def run do
    # Bytes as they are: AdapterJSON reads and writes UTF-8.
    :io.setopts(:standard_io, encoding: :latin1)

    Enum.each(IO.binstream(:stdio, :line), fn line ->
      call = AdapterJSON.read(line)
      reply = Map.merge(%{"jsonrpc" => "2.0", "id" => call["id"]}, answer(call["method"], call["params"]))
      IO.binwrite([AdapterJSON.write(reply), "\n"])
    end)
  end

  defp answer("hello", _) do
    hello = %{"protocol" => 1, "implementation" => @implementation, "maxInFlight" => 8}
    %{"result" => Map.merge(hello, %{"operations" => @operations, "features" => @features})}
  end

  defp answer(method, told) when method in @operations do
    body = Base.decode64!(told["request"]["bodyBase64"] || "")
    request = operation(method, told["request"], body, told)
    %{"result" => %{"outcome" => "signed", "request" => request}}
  rescue
    # The fault of this request alone: the next one is answered.
    fault -> error(-32603, Exception.message(fault))
  end

  defp answer(method, _), do: error(-32601, "no method #{method}")

  defp error(code, message), do: %{"error" => %{"code" => code, "message" => message}}
end

SigningAdapter.run()
