// Makes the store a replica set of one and returns when it takes writes. Safe to repeat.
try {
  rs.status();
} catch (error) {
  if (error.codeName !== 'NotYetInitialized') {
    throw error;
  }
  rs.initiate({_id: 'gouji', members: [{_id: 0, host: 'store:27017'}]});
}
const deadline = Date.now() + 60000;
while (!db.hello().isWritablePrimary) {
  if (Date.now() > deadline) {
    throw new Error('the replica set has no primary after a minute');
  }
  sleep(200);
}
