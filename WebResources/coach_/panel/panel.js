"use strict";

window.setClientApiContext = function (xrm, formContext) {
  document.title = "Coaching: " + formContext.data.entity.getPrimaryAttributeValue();
};
