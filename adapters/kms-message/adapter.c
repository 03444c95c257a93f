/* Attaches kms-message, the signer in libmongocrypt and MongoDB's C driver, to sigv4-conform. */

#define _GNU_SOURCE
#include "../lib/c/signer_loop.h"

#include <kms_message/kms_message.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <time.h>

/* The host of a URL as a client sends it: in lower case, without user information and the scheme's own port. */
static char *
host_of (const char *url)
{
   const char *start = strstr (url, "://") + 3;
   const char *end = start + strcspn (start, "/?#");
   const char *at = memchr (start, '@', (size_t) (end - start));
   start = at ? at + 1 : start;
   const char *own = strncmp (url, "https:", 6) == 0 ? ":443" : ":80";
   size_t length = (size_t) (end - start), tail = strlen (own);
   if (length > tail && strncmp (end - tail, own, tail) == 0) {
      length -= tail;
   }
   char *host = strndup (start, length);
   for (char *c = host; *c; c++) {
      *c = *c >= 'A' && *c <= 'Z' ? (char) (*c + 32) : *c;
   }
   return host;
}

/* The path and query of a URL: what stands in the first line of a request. */
static char *
target_of (const char *url)
{
   const char *start = strstr (url, "://") + 3;
   start += strcspn (start, "/?#");
   size_t length = strcspn (start, "#");
   char *target = NULL;
   if (asprintf (&target, "%s%.*s", *start == '/' ? "" : "/", (int) length, start) < 0) {
      abort ();
   }
   return target;
}

/* A request that is ready to be signed, unless its target was refused: then nothing more is done with it. */
static kms_request_t *
prepared (json_t *params)
{
   const char *url = text_at (params, "request", "url", NULL);
   char *target = target_of (url);
   kms_request_opt_t *opt = kms_request_opt_new ();
   kms_request_opt_set_provider (opt, KMS_REQUEST_PROVIDER_AWS);
   kms_request_t *request = kms_request_new (text_at (params, "request", "method", NULL), target, opt);
   kms_request_opt_destroy (opt);
   free (target);
   if (kms_request_get_error (request)) {
      return request;
   }

   struct tm time = {0};
   strptime (text_at (params, "signingTime", NULL), "%Y-%m-%dT%H:%M:%SZ", &time);
   kms_request_set_date (request, &time);
   kms_request_set_region (request, text_at (params, "region", NULL));
   kms_request_set_service (request, text_at (params, "service", NULL));
   kms_request_set_access_key_id (request, text_at (params, "credentials", "accessKeyId", NULL));
   kms_request_set_secret_key (request, text_at (params, "credentials", "secretAccessKey", NULL));

   bool has_host = false;
   size_t index;
   json_t *pair;
   json_array_foreach (json_object_get (json_object_get (params, "request"), "headers"), index, pair)
   {
      const char *name = json_string_value (json_array_get (pair, 0));
      has_host = has_host || strcasecmp (name, "host") == 0;
      kms_request_add_header_field (request, name, json_string_value (json_array_get (pair, 1)));
   }
   /* Without it the signer makes a host of service and region. */
   if (!has_host) {
      char *host = host_of (url);
      kms_request_add_header_field (request, "Host", host);
      free (host);
   }
   size_t length;
   unsigned char *body = body_of (params, &length);
   kms_request_append_payload (request, (const char *) body, length);
   free (body);
   return request;
}

/* The headers of a request as it goes on the wire, from its second line to the blank one. */
static json_t *
headers_of (char *message)
{
   json_t *headers = json_array ();
   for (char *line = strstr (message, "\r\n"); line; line = strstr (line, "\r\n")) {
      line += 2;
      size_t length = strcspn (line, "\r");
      char *colon = memchr (line, ':', length);
      if (length == 0 || !colon) {
         break;
      }
      /* Blanks after the colon are no part of the value: the signer writes one in Authorization. */
      char *value = colon + 1 + strspn (colon + 1, " ");
      size_t rest = value < line + length ? (size_t) (line + length - value) : 0;
      json_array_append_new (headers, json_pack ("[s%,s%]", line, (size_t) (colon - line), value, rest));
   }
   return headers;
}

static json_t *
sign (json_t *params, const char **fault)
{
   static char error[512];
   kms_request_t *request = prepared (params);
   const char *token = text_at (params, "credentials", "sessionToken", NULL);
   bool token_signed = json_is_true (json_object_get (json_object_get (params, "options"), "signSessionToken"));
   if (kms_request_get_error (request)) {
      json_t *refusal = json_pack ("{s:s,s:s}", "outcome", "refused", "message", kms_request_get_error (request));
      kms_request_destroy (request);
      return refusal;
   }
   if (*token && token_signed) {
      kms_request_add_header_field (request, "X-Amz-Security-Token", token);
   }
   char *canonical = kms_request_get_canonical (request);
   char *to_sign = kms_request_get_string_to_sign (request);
   char *message = kms_request_get_signed (request);
   json_t *result;
   if (message) {
      json_t *headers = headers_of (message);
      if (*token && !token_signed) {
         json_array_append_new (headers, json_pack ("[s,s]", "X-Amz-Security-Token", token));
      }
      json_t *sent = json_copy (json_object_get (params, "request"));
      json_object_set_new (sent, "headers", headers);
      result = json_pack ("{s:s,s:o,s:{s:s,s:s}}", "outcome", "signed", "request", sent, "trace", "canonicalRequest",
                          canonical, "stringToSign", to_sign);
   } else {
      result = json_pack ("{s:s,s:s}", "outcome", "refused", "message", kms_request_get_error (request));
   }
   if (!result) {
      const char *said = kms_request_get_error (request);
      strncpy (error, said ? said : "the reply cannot be written", sizeof error - 1);
      *fault = error;
   }
   kms_request_free_string (canonical);
   kms_request_free_string (to_sign);
   kms_request_free_string (message);
   kms_request_destroy (request);
   return result;
}

int
main (void)
{
   kms_message_init ();
   /* The library does not tell its version; VERSION is that of its package. Not content-sha256-header,
    * unsigned-payload and s3-path: the body is hashed, and the path encoded, without an option. */
   answer_calls (json_pack ("{s:i,s:{s:s,s:s,s:s,s:s,s:s},s:[s],s:[s,s,s,s,s],s:s,s:i}", "protocol", 1,
                            "implementation", "name", "kms-message", "version", VERSION, "language", "c", "source",
                            "https://github.com/mongodb/libmongocrypt", "issues",
                            "https://github.com/mongodb/libmongocrypt/issues", "operations", "sign", "features",
                            "session-token", "duplicate-headers", "host-header", "binary-query",
                            "unsigned-session-token", "clock", "injected", "maxInFlight", 16),
                 sign);
   kms_message_cleanup ();
   return 0;
}
