// On the search page the engine begins before the page's modules are there, which take it over (worker-port.ts). It is
// no module: glue/bundle/classic-script-plugin.ts.
(function () {
  if (!window.Worker) return;
  var page = document.documentElement.dataset;
  var worker = new Worker(document.currentScript.dataset.worker, { type: 'module' });
  window.jianfanSearch = worker;
  worker.onerror = function () {
    window.jianfanSearch = undefined;
  };
  var options = { indexUrl: new URL(page.searchIndex, location.href).href, variant: page.variant };
  worker.postMessage({ type: 'open', options: options });
})();
