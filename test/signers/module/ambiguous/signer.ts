throw new Error('the TypeScript one was taken');
