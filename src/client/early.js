// Runs before the first paint, so that a chosen theme never flashes and a chosen text size never jumps; CSP allows no inline script.
(function () {
  var root = document.documentElement;
  root.classList.add('js');
  try {
    var theme = localStorage.getItem('jianfan:theme');
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
    var text = localStorage.getItem('jianfan:text');
    if (text) root.dataset.text = text;
    if (root.dataset.announcement === localStorage.getItem('jianfan:announcement'))
      delete root.dataset.announcement;
  } catch {
    // Storage is off: the system's theme it is.
  }
})();
