Words that judge or stir where a plainer word would do: *slammed*, *outrageous*, *fiasco*.
