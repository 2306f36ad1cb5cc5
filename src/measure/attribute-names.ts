/** Does an attribute speak of the person or the body, so that each post has its own? */
export const isOfPost = (attribute: string): boolean => /^(?:person\.|body(?:[.=]|$))/.test(attribute);

/** Does an attribute ask the text: for a reading, a claim, or a date that is not established? */
export const isText = (attribute: string): boolean => /^(?:text|claim|date)\./.test(attribute);

/** The variable of an id as people write it: texts may be named without their prefix. */
export const variableOf = (id: string): string => (isText(id) ? id : `text.${id}`);

/** Does an attribute ask for a date that is not established? */
export const isDate = (attribute: string): boolean => attribute.startsWith("date.");
