;; Attaches the signer of Cognitect's aws-api, an AWS client for Clojure, to sigv4-conform.
(ns adapter
  (:require [clojure.string :as str]
            [cognitect.aws.http :as http]
            [cognitect.aws.signers :as signers])
  (:import SignerLoop$Operation
           (com.eclipsesource.json Json)
           (java.net URI URISyntaxException)
           (java.nio ByteBuffer)))

(def hello
  ;; Not duplicate-headers: headers are a map. Not binary-query: the query is decoded as UTF-8. Not
  ;; unsigned-session-token: every token is signed.
  (doto (SignerLoop/implementation "aws-api" "clojure" "api" "https://github.com/cognitect-labs/aws-api")
    (.add "features" (Json/array (into-array String ["session-token" "unsigned-payload" "s3-path" "unnormalized-path"
                                                     "host-header" "content-sha256-header"])))))

(defn- headers-of
  "As the client hands them to the signer: a map with names in lower case, host and the time among them."
  [params ^URI uri]
  (let [port   (.getPort uri)
        given  (into {} (map (fn [header] [(str/lower-case (.name header)) (.value header)])) (.headers params))
        client {"host" (http/uri-authority (.getScheme uri) (.getHost uri) (when-not (neg? port) port))}]
    (cond-> (assoc (merge client given) "x-amz-date" (SignerLoop/amzDateOf params))
      (.unsignedPayload params) (assoc "x-amz-content-sha256" "UNSIGNED-PAYLOAD"))))

(defn- sign [params]
  (let [uri     (SignerLoop/uriOf params)
        query   (.getRawQuery uri)
        request {:request-method (keyword (str/lower-case (.method params)))
                 :uri            (str (.getRawPath uri) (when query (str "?" query)))
                 :headers        (headers-of params uri)
                 :body           (ByteBuffer/wrap (.body params))}
        signed  (signers/v4-sign-http-request
                 {:metadata {:signingName (.service params)}}
                 {:region (.region params)}
                 {:aws/access-key-id     (.accessKeyId params)
                  :aws/secret-access-key (.secretAccessKey params)
                  :aws/session-token     (.sessionToken params)}
                 request
                 :content-sha256-header? (and (.contentSha256Header params) (not (.unsignedPayload params)))
                 :double-url-encode?     (.doubleEncodePath params)
                 :normalize-uri-paths?   (.normalizePath params))]
    (SignerLoop$Signed. (.url params) (mapv #(SignerLoop$Header. (key %) (val %)) (:headers signed)) nil)))

(SignerLoop/run hello
                {"sign" (reify SignerLoop$Operation
                          (apply [_ params]
                            (try
                              (sign params)
                              (catch URISyntaxException refusal
                                (throw (SignerLoop$Refused. (.getMessage refusal)))))))})
