;;;; Makes one program of signer, loop and adapter: to load them from source takes seconds, and a minute the first time.

(require :asdf)
(let ((*standard-output* *error-output*))
  (mapc #'asdf:load-system '(:zs3 :yason))
  (with-compilation-unit ()
    (mapc #'load '("../lib/lisp/signer-loop.lisp" "adapter.lisp"))))
(sb-ext:save-lisp-and-die ".bin/adapter" :executable t :save-runtime-options t :toplevel (intern "MAIN" "ZS3-ADAPTER"))
