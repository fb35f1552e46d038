-- Taking back a start deletes its run, which looks for messages of it: without this, through all of them.
CREATE INDEX session_messages_of_run ON session_messages (run_id);
