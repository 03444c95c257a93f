#include "signer_loop.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static json_t *
error_of (int code, const char *message)
{
   return json_pack ("{s:{s:i,s:s}}", "error", "code", code, "message", message);
}

static json_t *
answer (json_t *call, json_t *hello, operation sign)
{
   const char *method = text_at (call, "method", NULL);
   if (strcmp (method, "hello") == 0) {
      return json_pack ("{s:O}", "result", hello);
   }
   if (strcmp (method, "sign") != 0) {
      return error_of (-32601, "no such method");
   }
   const char *fault = "the signer failed";
   json_t *result = sign (json_object_get (call, "params"), &fault);
   return result ? json_pack ("{s:o}", "result", result) : error_of (-32603, fault);
}

void
answer_calls (json_t *hello, operation sign)
{
   char *line = NULL;
   size_t size = 0;
   while (getline (&line, &size, stdin) > 0) {
      json_error_t wrong;
      json_t *call = json_loads (line, 0, &wrong);
      if (!call) {
         fprintf (stderr, "not a call: %s\n", wrong.text);
         exit (1);
      }
      json_t *reply = answer (call, hello, sign);
      json_object_set_new (reply, "jsonrpc", json_string ("2.0"));
      json_object_set (reply, "id", json_object_get (call, "id"));
      json_dumpf (reply, stdout, JSON_COMPACT);
      putchar ('\n');
      fflush (stdout);
      json_decref (reply);
      json_decref (call);
   }
   free (line);
   json_decref (hello);
}

const char *
text_at (json_t *value, ...)
{
   va_list names;
   va_start (names, value);
   for (const char *name = va_arg (names, const char *); name; name = va_arg (names, const char *)) {
      value = json_object_get (value, name);
   }
   va_end (names);
   const char *text = json_string_value (value);
   return text ? text : "";
}

unsigned char *
body_of (json_t *params, size_t *length)
{
   static const char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
   const char *text = text_at (params, "request", "bodyBase64", NULL);
   unsigned char *bytes = malloc (strlen (text) + 1);
   unsigned bits = 0, held = 0;
   *length = 0;
   for (; *text && *text != '='; text++) {
      const char *digit = strchr (digits, *text);
      if (!digit) {
         continue;
      }
      held = (held << 6 | (unsigned) (digit - digits)) & 0xffffff;
      bits += 6;
      if (bits >= 8) {
         bits -= 8;
         bytes[(*length)++] = (unsigned char) (held >> bits);
      }
   }
   return bytes;
}
