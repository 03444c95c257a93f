/* What an adapter in C needs beside its signer: JSON-RPC 2.0 on stdin and stdout, one message a line. */
#ifndef SIGNER_LOOP_H
#define SIGNER_LOOP_H

#include <jansson.h>
#include <stddef.h>

/* A function of the protocol's params. It returns the result to be sent, which the loop frees, or NULL with *fault set. */
typedef json_t *(*operation) (json_t *params, const char **fault);

/* Answers calls until stdin ends. `hello` is what the adapter says of its signer. */
void answer_calls (json_t *hello, operation sign);

/* The text at a path of member names, ended by NULL; "" where there is none. */
const char *text_at (json_t *value, ...);

/* The bytes of the request's body; the caller frees them. */
unsigned char *body_of (json_t *params, size_t *length);

#endif
