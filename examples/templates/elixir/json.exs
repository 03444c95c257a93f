# As much JSON as the protocol needs, for Elixir before 1.18 has none.
defmodule AdapterJSON do
  def read(line) do
    {value, _} = value(line)
    value
  end

  defp value(<<blank, rest::binary>>) when blank in ' \t\r\n', do: value(rest)
  defp value("{" <> rest), do: members(rest, %{})
  defp value("[" <> rest), do: items(rest, [])
  defp value("\"" <> rest), do: string(rest, [])
  defp value("true" <> rest), do: {true, rest}
  defp value("false" <> rest), do: {false, rest}
  defp value("null" <> rest), do: {nil, rest}

  defp value(text) do
    [digits] = Regex.run(~r/^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/, text)
    rest = binary_part(text, byte_size(digits), byte_size(text) - byte_size(digits))
    {(digits =~ ~r/^-?\d+$/ && String.to_integer(digits)) || elem(Float.parse(digits), 0), rest}
  end

  defp members("}" <> rest, map), do: {map, rest}
  defp members(<<mark, rest::binary>>, map) when mark in ', \t\r\n', do: members(rest, map)

  defp members("\"" <> rest, map) do
    {name, rest} = string(rest, [])
    ":" <> rest = String.trim_leading(rest)
    {value, rest} = value(rest)
    members(rest, Map.put(map, name, value))
  end

  defp items("]" <> rest, list), do: {Enum.reverse(list), rest}
  defp items(<<mark, rest::binary>>, list) when mark in ', \t\r\n', do: items(rest, list)

  defp items(text, list) do
    {value, rest} = value(text)
    items(rest, [value | list])
  end

  # What follows a quotation mark.
  defp string("\"" <> rest, out), do: {out |> Enum.reverse() |> IO.iodata_to_binary(), rest}

  defp string(<<"\\u", high::binary-size(4), "\\u", low::binary-size(4), rest::binary>>, out)
       when binary_part(high, 0, 2) in ~w(d8 d9 da db D8 D9 DA DB) do
    code = 0x10000 + (unit(high) - 0xD800) * 0x400 + unit(low) - 0xDC00
    string(rest, [<<code::utf8>> | out])
  end

  defp string(<<"\\u", unit::binary-size(4), rest::binary>>, out), do: string(rest, [<<unit(unit)::utf8>> | out])

  defp string(<<"\\", mark, rest::binary>>, out) do
    plain = %{?b => "\b", ?f => "\f", ?n => "\n", ?r => "\r", ?t => "\t"}
    string(rest, [Map.get(plain, mark, <<mark>>) | out])
  end

  defp string(<<byte, rest::binary>>, out), do: string(rest, [byte | out])

  defp unit(digits), do: String.to_integer(digits, 16)

  def write(map) when is_map(map) do
    written = Enum.map(map, fn {name, value} -> [write(name), ":", write(value)] end)
    ["{", Enum.intersperse(written, ","), "}"]
  end

  def write(list) when is_list(list), do: ["[", list |> Enum.map(&write/1) |> Enum.intersperse(","), "]"]
  def write(text) when is_binary(text), do: ["\"", for(<<byte <- text>>, do: escaped(byte)), "\""]
  def write(nil), do: "null"
  def write(value), do: to_string(value)

  defp escaped(byte) when byte in '"\\', do: [?\\, byte]
  defp escaped(byte) when byte < 0x20, do: ["\\u00", Base.encode16(<<byte>>)]
  defp escaped(byte), do: byte
end
