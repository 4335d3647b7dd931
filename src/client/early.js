// Runs before the first paint, so that a chosen theme never flashes, and neither a chosen text size nor a search's results jump; CSP allows no inline script.
(function () {
  var root = document.documentElement;
  root.classList.add('js');
  if (/[?&](q|kind|section|tag|author|year)=[^&]/.test(location.search)) root.classList.add('asked');
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
