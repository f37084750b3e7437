"""What the operating system tells: each port with a real adapter per desktop and an honest absent one."""
