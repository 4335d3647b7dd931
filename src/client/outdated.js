// Runs where the notice is, before what follows is painted: the text never jumps. A build doesn't ask the clock.
(function () {
  var notice = document.querySelector('[data-outdated]');
  if (!notice) return;
  var age = (Date.now() - Date.parse(notice.dataset.since)) / 86400000;
  notice.hidden = !(age > Number(notice.dataset.outdated));
})();
