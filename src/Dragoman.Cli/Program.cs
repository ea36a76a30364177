Console.WriteLine("dragoman");
return 0;
