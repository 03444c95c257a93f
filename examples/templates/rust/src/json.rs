//! As much JSON as the protocol needs, for the standard library has none.

#[derive(Clone, Debug)]
pub enum Value {
    Null,
    Bool(bool),
    /// As it is written.
    Number(String),
    Text(String),
    List(Vec<Value>),
    Object(Vec<(String, Value)>),
}

static NULL: Value = Value::Null;

pub fn text(value: &str) -> Value {
    Value::Text(value.to_string())
}

pub fn list(items: Vec<Value>) -> Value {
    Value::List(items)
}

pub fn object(members: Vec<(&str, Value)>) -> Value {
    Value::Object(members.into_iter().map(|(name, value)| (name.to_string(), value)).collect())
}

impl Value {
    /// A member; null where there is none.
    pub fn get(&self, name: &str) -> &Value {
        match self {
            Value::Object(members) => {
                members.iter().find(|(other, _)| other == name).map_or(&NULL, |(_, value)| value)
            }
            _ => &NULL,
        }
    }

    /// The text; empty where it is none.
    pub fn as_str(&self) -> &str {
        match self {
            Value::Text(text) | Value::Number(text) => text,
            _ => "",
        }
    }

    pub fn items(&self) -> &[Value] {
        match self {
            Value::List(items) => items,
            _ => &[],
        }
    }

    pub fn is_true(&self) -> bool {
        matches!(self, Value::Bool(true))
    }

    pub fn written(&self) -> String {
        match self {
            Value::Null => "null".into(),
            Value::Bool(value) => value.to_string(),
            Value::Number(digits) => digits.clone(),
            Value::Text(text) => quoted(text),
            Value::List(items) => {
                format!("[{}]", items.iter().map(Value::written).collect::<Vec<_>>().join(","))
            }
            Value::Object(members) => {
                let written =
                    members.iter().map(|(name, value)| format!("{}:{}", quoted(name), value.written()));
                format!("{{{}}}", written.collect::<Vec<_>>().join(","))
            }
        }
    }
}

fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for char in text.chars() {
        match char {
            '"' | '\\' => out.extend(['\\', char]),
            '\0'..='\u{1f}' => out.push_str(&format!("\\u{:04x}", char as u32)),
            _ => out.push(char),
        }
    }
    out + "\""
}

/// Reads one message. The error says where it ends to be JSON.
pub fn read(line: &str) -> Result<Value, String> {
    let mut reader = Reader { chars: line.chars().collect(), at: 0 };
    reader.value().ok_or(format!("no JSON at character {}", reader.at))
}

struct Reader {
    chars: Vec<char>,
    at: usize,
}

impl Reader {
    fn value(&mut self) -> Option<Value> {
        match self.next()? {
            '{' => self.members(),
            '[' => self.items(),
            '"' => self.string().map(Value::Text),
            _ => {
                self.at -= 1;
                self.word()
            }
        }
    }

    fn members(&mut self) -> Option<Value> {
        let mut members = Vec::new();
        loop {
            match self.next()? {
                '}' => return Some(Value::Object(members)),
                ',' => {}
                '"' => {
                    let name = self.string()?;
                    if self.next()? != ':' {
                        return None;
                    }
                    members.push((name, self.value()?));
                }
                _ => return None,
            }
        }
    }

    fn items(&mut self) -> Option<Value> {
        let mut items = Vec::new();
        loop {
            match self.next()? {
                ']' => return Some(Value::List(items)),
                ',' => {}
                _ => {
                    self.at -= 1;
                    items.push(self.value()?);
                }
            }
        }
    }

    fn word(&mut self) -> Option<Value> {
        let from = self.at;
        while self.at < self.chars.len() && !",]} \t\r\n".contains(self.chars[self.at]) {
            self.at += 1;
        }
        let word: String = self.chars[from..self.at].iter().collect();
        match word.as_str() {
            "null" => Some(Value::Null),
            "true" | "false" => Some(Value::Bool(word == "true")),
            _ => word.parse::<f64>().ok().map(|_| Value::Number(word)),
        }
    }

    /// What follows a quotation mark.
    fn string(&mut self) -> Option<String> {
        let mut units: Vec<u16> = Vec::new();
        loop {
            let char = self.take()?;
            match char {
                '"' => return String::from_utf16(&units).ok(),
                '\\' => {
                    let unit = match self.take()? {
                        'b' => 8,
                        'f' => 12,
                        'n' => 10,
                        'r' => 13,
                        't' => 9,
                        'u' => self.hex()?,
                        other => other as u16,
                    };
                    units.push(unit);
                }
                _ => units.extend_from_slice(char.encode_utf16(&mut [0; 2])),
            }
        }
    }

    fn hex(&mut self) -> Option<u16> {
        let digits: String = self.chars.get(self.at..self.at + 4)?.iter().collect();
        self.at += 4;
        u16::from_str_radix(&digits, 16).ok()
    }

    fn take(&mut self) -> Option<char> {
        self.at += 1;
        self.chars.get(self.at - 1).copied()
    }

    /// The next character that is no blank.
    fn next(&mut self) -> Option<char> {
        loop {
            let char = self.take()?;
            if !char.is_ascii_whitespace() {
                return Some(char);
            }
        }
    }
}
