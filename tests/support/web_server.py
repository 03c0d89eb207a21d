#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A web server for tests: the files of a folder, with the faults that servers have.

    web_server.py FOLDER      prints its port, and serves until standard input is closed

    /files/PATH          as it should be, ranges too
    /no-ranges/PATH      always from the beginning
    /cut/N/PATH          breaks off after N bytes of whatever is asked for
    /status/CODE/PATH    only that status
    /away/PATH           redirects to /files/PATH
    /loop                redirects to itself
    /file-scheme         redirects to a file of this machine
    /endless             never stops sending
    /typed/TYPE/PATH     with that media type, percent-encoded: text%2Fhtml%3B%20charset%3Dlatin1
    /packed/PATH         compressed with gzip
    /bomb                a hundred million zeros, compressed
    /stalled             begins, and says no more
"""
import gzip
import http.server
import pathlib
import re
import sys
import threading
import urllib.parse

TOP = pathlib.Path(sys.argv[1])
LOG = TOP / "requests.log"


class Handler(http.server.BaseHTTPRequestHandler):
    def log_message(self, *_):
        pass

    def redirect(self, address):
        self.send_response(302)
        self.send_header("Location", address)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def send_file(self, path, ranges=True, cut=None):
        file = TOP / path
        if not file.is_file():
            return self.send_error(404)
        body = file.read_bytes()
        begin = 0
        asked = re.fullmatch(r"bytes=(\d+)-", self.headers.get("Range", ""))
        if asked and ranges:
            begin = int(asked[1])
            if begin >= len(body):
                return self.send_error(416)
            self.send_response(206)
            self.send_header("Content-Range", f"bytes {begin}-{len(body) - 1}/{len(body)}")
        else:
            self.send_response(200)
        self.send_header("Content-Length", str(len(body) - begin))
        self.end_headers()
        rest = body[begin:]
        self.wfile.write(rest if cut is None else rest[:cut])

    def send_body(self, body, headers):
        self.send_response(200)
        for name, value in headers:
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def do_GET(self):
        with LOG.open("a") as log:
            log.write(f"{self.path} {self.headers.get('Range', '-')}\n")
        _, kind, *rest = self.path.split("/")
        path = "/".join(rest)
        if kind == "files":
            self.send_file(path)
        elif kind == "no-ranges":
            self.send_file(path, ranges=False)
        elif kind == "cut":
            self.send_file("/".join(rest[1:]), cut=int(rest[0]))
            self.close_connection = True
        elif kind == "status":
            self.send_error(int(rest[0]))
        elif kind == "away":
            self.redirect("/files/" + path)
        elif kind == "loop":
            self.redirect("/loop")
        elif kind == "file-scheme":
            self.redirect("file:///etc/hostname")
        elif kind == "typed":
            self.send_body((TOP / "/".join(rest[1:])).read_bytes(), [("Content-Type", urllib.parse.unquote(rest[0]))])
        elif kind == "packed":
            self.send_body(gzip.compress((TOP / path).read_bytes()), [("Content-Encoding", "gzip")])
        elif kind == "bomb":
            self.send_body(gzip.compress(bytes(100_000_000)), [("Content-Encoding", "gzip")])
        elif kind == "stalled":
            self.send_response(200)
            self.send_header("Content-Length", "1000")
            self.end_headers()
            self.wfile.write(b"<p>")
            self.wfile.flush()
            threading.Event().wait(60)
        elif kind == "endless":
            self.send_response(200)
            self.end_headers()
            try:
                while True:
                    self.wfile.write(b"x" * 65536)
            except OSError:
                pass
        else:
            self.send_error(404)


server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
threading.Thread(target=server.serve_forever, daemon=True).start()
print(server.server_address[1], flush=True)
sys.stdin.read()
