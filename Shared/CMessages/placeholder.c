int roleready_placeholder;
