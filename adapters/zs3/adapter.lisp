;;;; Attaches ZS3 to sigv4-conform.

(defpackage #:zs3-adapter
  (:use #:cl #:signer-loop)
  (:export #:main))

(in-package #:zs3-adapter)

(defun hello ()
  (object "protocol" 1
          "implementation" (object "name" "ZS3"
                                   "version" #.(asdf:component-version (asdf:find-system :zs3))
                                   "language" "common-lisp"
                                   "source" "https://github.com/xach/zs3"
                                   "issues" "https://github.com/xach/zs3/issues")
          "operations" '("sign")
          ;; Not host-header: the host is that of the endpoint. Not binary-query: parameters are text. Not
          ;; unsigned-session-token: every x-amz-* header is signed.
          "features" '("session-token" "unsigned-payload" "s3-path" "duplicate-headers" "content-sha256-header")
          "services" '("s3")
          "clock" "system"))

(defun sign (params)
  (let ((method (member-of params "request" "method"))
        (zs3:*credentials* (list (member-of params "credentials" "accessKeyId")
                                 (member-of params "credentials" "secretAccessKey")))
        (zs3:*signed-payload* (string= (member-of params "options" "payload") "signed"))
        ;; A digest that nobody asked for would stand where a case puts another.
        (zs3:*use-content-md5* nil))
    (destructuring-bind (scheme authority path query) (parts-of (member-of params "request" "url"))
      (let ((bucket (bucket-in authority)))
        (cond ((not (member method '("GET" "HEAD" "PUT" "POST" "DELETE") :test #'string=))
               (unsupported "method" "requests have the five methods of S3"))
              ((and (string= method "HEAD") (null bucket))
               (unsupported "method" "a HEAD goes to a bucket of s3.amazonaws.com"))
              ((not (text-p path))
               (unsupported "key" "a key is text"))
              (t (let* ((zs3:*use-ssl* (string= scheme "https"))
                        (request (request-of params (intern method :keyword) authority bucket path query)))
                   (destructuring-bind (target . headers) (sent request)
                     (signed (format nil "~A://~A~A" scheme (zs3::endpoint request) target) headers params)))))))))

(defun request-of (params method endpoint bucket path query)
  "What ZS3 sends is made of a key, parameters or a subresource, metadata and other headers."
  (let ((body (body-of params))
        (subresource (unless (or (null query) (find #\= query) (find #\& query)) (decoded query)))
        (token (member-of params "credentials" "sessionToken"))
        type amazon metadata others)
    (loop for (name value) in (member-of params "request" "headers")
          do (flet ((after (prefix)
                      (when (alexandria:starts-with-subseq prefix name :test #'char-equal)
                        (subseq name (length prefix)))))
               (cond ((string-equal name "content-type") (setf type value))
                     ((after "x-amz-meta-") (push (cons (after "x-amz-meta-") value) metadata))
                     ((after "x-amz-") (push (cons (after "x-amz-") value) amazon))
                     (t (push (cons name value) others)))))
    ;; As the functions of its interface do.
    (when token (push (cons "security-token" token) amazon))
    (make-instance 'zs3::request
                   :method method
                   :endpoint endpoint
                   :region (member-of params "region")
                   :bucket bucket
                   :key (when (string/= path "/") (decoded (subseq path 1)))
                   :sub-resource subresource
                   :parameters (unless subresource (parameters-in query))
                   :content-type type
                   :amz-headers (nreverse amazon)
                   :metadata (nreverse metadata)
                   :extra-http-headers (nreverse others)
                   :content (when (plusp (length body)) body))))

(defparameter *line-end* (coerce '(#\Return #\Newline) 'string))

(defun sent (request)
  "The target and the headers that its HTTP client, drakma, writes. It writes into memory: no connection is made."
  (let* ((reply (format nil "HTTP/1.1 200 OK~A~:*~A" *line-end*))
         (in (flexi-streams:make-in-memory-input-stream (flexi-streams:string-to-octets reply)))
         (out (flexi-streams:make-in-memory-output-stream))
         (wire (flexi-streams:make-flexi-stream (chunga:make-chunked-stream (make-two-way-stream in out)))))
    (zs3::send request :stream wire :want-stream t)
    (let* ((bytes (flexi-streams:get-output-stream-sequence out))
           (end (search (flexi-streams:string-to-octets (format nil "~A~:*~A" *line-end*)) bytes))
           ;; What is no UTF-8 on the wire has no text.
           (flexi-streams:*substitution-char* (code-char #xFFFD))
           (head (ppcre:split *line-end* (flexi-streams:octets-to-string bytes :end end :external-format :utf-8))))
      (cons (second (ppcre:split " " (first head)))
            (loop for line in (rest head)
                  for colon = (position #\: line)
                  collect (cons (subseq line 0 colon) (string-left-trim " " (subseq line (1+ colon)))))))))

(defun parts-of (url)
  "Scheme, authority, path and query, the last nil where there is none."
  (ppcre:register-groups-bind (scheme authority path nil query) ("^(\\w+)://([^/?#]*)([^?#]*)(\\?([^#]*))?" url)
    (list scheme authority (if (string= path "") "/" path) query)))

(defun bucket-in (authority)
  "A bucket in the name of the host: a HEAD asks for one, and puts it there itself."
  (ppcre:register-groups-bind (bucket) ("^(.+)\\.s3\\.amazonaws\\.com$" authority)
    bucket))

(defun parameters-in (query)
  (loop for piece in (ppcre:split "&" (or query ""))
        for equals = (position #\= piece)
        unless (string= piece "")
          collect (cons (decoded (subseq piece 0 equals))
                        (if equals (decoded (subseq piece (1+ equals))) ""))))

(defun text-p (escaped)
  "Whether escapes stand for UTF-8."
  (handler-case (decoded escaped)
    (flexi-streams:external-format-error () nil)))

(defun decoded (text)
  (let ((octets (flexi-streams:with-output-to-sequence (out)
                  (loop with bytes = (flexi-streams:string-to-octets text :external-format :utf-8)
                        for at from 0 below (length bytes)
                        for byte = (aref bytes at)
                        do (write-byte (if (= byte 37)
                                           (prog1 (parse-integer text :start (1+ at) :end (+ at 3) :radix 16)
                                             (incf at 2))
                                           byte)
                                       out)))))
    (flexi-streams:octets-to-string octets :external-format :utf-8)))

(defun main ()
  (answer-calls #'hello (list (cons "sign" #'sign))))
