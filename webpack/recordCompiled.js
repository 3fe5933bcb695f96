const { existsSync, statSync, writeFileSync } = require('node:fs');
const v8 = require('node:v8');
const vm = require('node:vm');
const { isMainThread, parentPort } = require('node:worker_threads');

/** Loaded before the built program: writes beside every script of ours what V8 has compiled of it, at the end of the work. */
const scripts = new Map();

vm.Script = class extends vm.Script {
  constructor(source, options) {
    super(source, options);
    scripts.set(options.filename, this);
  }
};

// What is kept is only good for the settings it was kept under: those of every start.
v8.setFlagsFromString = () => undefined;

if (isMainThread) process.on('exit', write);
else {
  // A worker is ended without being told.
  const reply = parentPort.postMessage.bind(parentPort);
  parentPort.postMessage = (message) => {
    write();
    reply(message);
  };
}

/** Threads that ran the same script keep the more of it. */
function write() {
  for (const [file, script] of scripts) {
    const code = script.createCachedData();
    const kept = `${file}.code`;
    if (!existsSync(kept) || statSync(kept).size < code.length) writeFileSync(kept, code);
  }
}
