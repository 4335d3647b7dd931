// What it is for: components/PageHead.astro. It runs before all else, and is no module: glue/bundle/classic-script-plugin.ts.
(function () {
  var root = document.documentElement;
  var frames = ['before-2', 'before-3', 'before-4', 'before-5'];
  root.classList.add('js');
  // Styles are worked out in a task of their own, as they arrive: the first frame has enough to lay out (issue 17).
  document.addEventListener(
    'load',
    function (event) {
      if (event.target.rel === 'stylesheet') void getComputedStyle(root).color;
    },
    true,
  );
  if (/[?&](q|kind|section|tag|author|year)=[^&]/.test(location.search)) root.classList.add('asked');
  try {
    if (
      !document.hidden &&
      !location.hash &&
      performance.getEntriesByType('navigation')[0].type === 'navigate' &&
      !sessionStorage.getItem('jianfan:place')
    ) {
      root.classList.add(...frames);
      nextFrame();
      // Who takes a picture of the page, or is very busy, may give it no frames: nothing stays hidden.
      setTimeout(function () {
        root.classList.remove(...frames);
      }, 3000);
    }
    var theme = localStorage.getItem('jianfan:theme');
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
    var text = localStorage.getItem('jianfan:text');
    if (text) root.dataset.text = text;
    if (root.dataset.announcement === localStorage.getItem('jianfan:announcement'))
      delete root.dataset.announcement;
  } catch {}
  function nextFrame() {
    requestAnimationFrame(function () {
      setTimeout(function () {
        root.classList.remove(frames.shift());
        if (frames[0]) nextFrame();
      });
    });
  }
})();
