"""These tests share one PostgreSQL database, emptied for each."""

from tests.storage.emptied import database_url, empty_database_url, shared_postgres

__all__ = ["database_url", "empty_database_url", "shared_postgres"]
