;;;; What every adapter in Common Lisp shares: JSON-RPC 2.0 on stdin and stdout, one message a line. It signs nothing.

(defpackage #:signer-loop
  (:use #:cl)
  (:export #:answer-calls #:member-of #:object #:signed #:unsupported #:body-of))

(in-package #:signer-loop)

(defun object (&rest members)
  "A JSON object of names and values in turn."
  (alexandria:plist-hash-table members :test 'equal))

(defun member-of (object &rest names)
  "A member of an object, or of one inside it: a name for each step. Nil where it is missing."
  (reduce (lambda (inside name) (when inside (values (gethash name inside)))) names :initial-value object))

(defun body-of (params)
  "The body of the request, as a vector of octets."
  (coerce (base64:base64-string-to-usb8-array (or (member-of params "request" "bodyBase64") ""))
          '(simple-array (unsigned-byte 8) (*))))

(defun signed (url headers params)
  "The request as it is to be sent; headers as a list of pairs. Method and body are the given ones."
  (let ((request (alexandria:copy-hash-table (member-of params "request"))))
    (setf (gethash "url" request) url
          (gethash "headers" request) (coerce (loop for (name . value) in headers collect (list name value)) 'vector))
    (object "outcome" "signed" "request" request)))

(defun unsupported (feature why)
  "What the signer has no way to be told: a feature, and why."
  (object "outcome" "unsupported" "feature" feature "message" why))

(defun answer-calls (hello operations)
  "Answers calls until stdin ends. HELLO is a function that makes what the adapter says of its signer; OPERATIONS an
alist of names and functions of params."
  (let ((in (sb-sys:make-fd-stream 0 :input t :buffering :full :external-format :utf-8))
        (out (sb-sys:make-fd-stream 1 :output t :buffering :full :external-format :utf-8))
        (yason:*parse-json-arrays-as-vectors* nil))
    (loop for line = (read-line in nil)
          while line
          do (let* ((call (yason:parse line))
                    (reply (answer call hello operations)))
               (setf (gethash "jsonrpc" reply) "2.0"
                     (gethash "id" reply) (member-of call "id"))
               (yason:encode reply out)
               (terpri out)
               (finish-output out)))))

(defun answer (call hello operations)
  (let* ((method (member-of call "method"))
         (operation (cdr (assoc method operations :test #'equal))))
    (flet ((fault (code message) (object "error" (object "code" code "message" message))))
      (cond ((equal method "hello") (object "result" (funcall hello)))
            ((null operation) (fault -32601 (format nil "no method ~A" method)))
            ;; What the signer throws is this case's fault, not the end of the adapter.
            (t (handler-case (object "result" (funcall operation (member-of call "params")))
                 (error (condition) (fault -32603 (substitute #\Space #\Newline (princ-to-string condition))))))))))
