"""What people see: windows in processes of their own that come and go."""
